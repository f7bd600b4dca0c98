package org.citypeers.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A collection whose answers people have judged: `docs.jsonl`, `queries.jsonl` and `qrels.tsv` in one folder.
///
/// @param questions those with at least one right answer
public record Judged(String name, List<Text> texts, List<Question> questions) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MAX_TITLE = 300;

    /// One document.
    ///
    /// @param title the first sentence where the collection gives none
    public record Text(String id, String title, String summary, String body) {}

    /// @param right grades by document id, all above 0
    public record Question(String text, Map<String, Integer> right) {}

    /// Where judged collections are kept on this machine.
    public static Path folder(String name) {
        return Path.of(Optional.ofNullable(System.getenv("CITYPEERS_TEST_DATA")).orElse("../shared/data"), name);
    }

    public static Judged of(Path folder) {
        try {
            var texts = Files.readAllLines(folder.resolve("docs.jsonl")).stream()
                    .map(line -> text(JSON.readTree(line)))
                    .toList();
            return new Judged(folder.getFileName().toString(), texts, questions(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Text text(JsonNode line) {
        var id = line.get("id").asString();
        var body = line.path("text").asString("").strip();
        int end = body.indexOf(". ");
        var first = end < 0 ? body : body.substring(0, end + 1);
        var summary = first.substring(0, Math.min(first.length(), MAX_TITLE)).strip();
        var title = line.path("title").asString("").strip();
        if (title.isEmpty()) title = summary.isEmpty() ? id : summary;
        return new Text(id, title.substring(0, Math.min(title.length(), MAX_TITLE)), summary, body);
    }

    private static List<Question> questions(Path folder) throws IOException {
        var grades = grades(folder.resolve("qrels.tsv"));
        // The judgements of Cranfield name a question by its place in the file.
        boolean byPlace = folder.getFileName().toString().equals("ir-cranfield");
        var questions = new ArrayList<Question>();
        int place = 0;
        for (var line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            var question = JSON.readTree(line);
            place++;
            var id = byPlace ? String.valueOf(place) : question.get("id").asString();
            var right = grades.get(id);
            if (right != null) questions.add(new Question(question.get("text").asString(), right));
        }
        return questions;
    }

    private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t");
            if (columns[0].equals("query")) continue;
            int grade = (int) Double.parseDouble(columns[2]);
            if (grade > 0)
                grades.computeIfAbsent(columns[0], key -> new HashMap<>()).put(columns[1], grade);
        }
        return grades;
    }
}
