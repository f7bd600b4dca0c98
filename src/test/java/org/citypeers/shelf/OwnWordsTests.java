package org.citypeers.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Facts are taken over from sources, sentences are not: no eight words in a row stand in the texts of the shelf and in
/// those they were drawn from.
class OwnWordsTests {
    private static final int IN_A_ROW = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final List<String> READ = List.of("cfa", "city-open-data-policies", "digitalgov", "playbooks-18f");

    @Test
    void noSentenceIsTakenOver() throws IOException {
        var data = data();
        var own = own();
        assertThat(own).hasSizeGreaterThan(100_000);
        var taken = new ArrayList<String>();
        for (var file : files(data))
            try (var lines = Files.lines(file)) {
                lines.forEach(line -> rows(line.replace("\\n", " "))
                        .filter(own::containsKey)
                        .forEach(row -> taken.add(own.get(row) + ": " + row + " (" + file.getFileName() + ")")));
            }
        assertThat(taken).isEmpty();
    }

    private static Map<String, String> own() {
        var own = new HashMap<String, String>();
        for (var practice : TheShelf.PRACTICES) {
            var texts = Stream.concat(
                    Stream.of(practice.summary(), practice.problem(), practice.mechanism(), practice.conditions()),
                    practice.implementations().stream()
                            .flatMap(one -> Stream.of(one.lessons(), one.context(), one.stopReason())));
            texts.filter(Objects::nonNull).flatMap(OwnWordsTests::rows).forEach(row -> own.put(row, practice.id()));
        }
        TheShelf.WRITTEN
                .files()
                .filter(path -> path.endsWith(".md") && path.contains("/"))
                .forEach(path -> rows(TheShelf.text(path)).forEach(row -> own.put(row, path)));
        return own;
    }

    private static Stream<String> rows(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        return Stream.iterate(0, at -> at + IN_A_ROW <= words.size(), at -> at + 1)
                .map(at -> String.join(" ", words.subList(at, at + IN_A_ROW)))
                .filter(row -> LETTER.matcher(row).find());
    }

    private static List<Path> files(Path data) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : READ)
            try (var found = Files.walk(data.resolve(folder))) {
                found.filter(path -> path.toString().matches(".*\\.(jsonl|md)")).forEach(files::add);
            }
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static Path data() {
        var named = System.getenv("CITYPEERS_TEST_DATA");
        var folder = Path.of(named == null ? "../shared/data" : named);
        if (!Files.isDirectory(folder))
            System.err.println("SKIPPED: no sources to compare the shelf with; put the shared data at ../shared/data or"
                    + " name its folder in CITYPEERS_TEST_DATA");
        assumeTrue(Files.isDirectory(folder), "the shared data is absent");
        return folder;
    }
}
