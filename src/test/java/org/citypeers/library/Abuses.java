package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/// Questions nobody asks who wants an answer.
final class Abuses {
    private static final Path ABUSES = Path.of("src/test/resources/library/abusive-queries.jsonl");
    private static final JsonMapper JSON = new JsonMapper();

    private Abuses() {}

    static List<String> listed() throws IOException {
        var abuses = new ArrayList<String>();
        for (var line : Files.readAllLines(ABUSES)) {
            var one = JSON.readTree(line);
            abuses.add(one.path("before").asString("")
                    + one.path("repeat").asString("").repeat(one.path("times").asInt(0))
                    + one.path("after").asString(""));
        }
        return abuses;
    }

    /// Pieces that mean something to some search engine, and any letters at all, in any order.
    static List<String> generated(Random random, int number) {
        var pieces = List.of(
                "(", ")", "[", "]", "{", "}", "\"", "'", "*", "?", "~", "^", ":", "\\", "/", "+", "-", "!", "&&", "||",
                " ", " ", " ", "AND", "OR", "NOT", "TO", "garden", "gardn", "wood", "title:", "city:", "step:",
                "topic:", "\u0000", "\uD800", "\uDC00", "\u202E", "\u0301", "\uFEFF", "9", "1e99", "é", "ñ", "園", "😀");
        var abuses = new ArrayList<String>();
        for (int at = 0; at < number; at++) {
            var text = new StringBuilder();
            int length = at % 4 == 0 ? Words.MAX_LENGTH - 10 : 1 + random.nextInt(120);
            while (text.length() < length) {
                if (random.nextInt(5) == 0) text.append((char) random.nextInt(0x10000));
                else text.append(pieces.get(random.nextInt(pieces.size())));
            }
            // Composed, a question may get longer by the canonical forms of single letters.
            abuses.add(Folded.cut(text.toString(), Words.MAX_LENGTH / (at % 4 == 0 ? 2 : 1)));
        }
        return abuses;
    }
}
