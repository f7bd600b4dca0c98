package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ranking against judged collections: whoever tunes a weight sees here what it costs. The bar is plain BM25 over one
/// field with English stemming.
class RankingTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final LibraryProperties SETTINGS = new LibraryProperties(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            false);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ir-cranfield, .420, .519", "ir-cisi, .218, .385", "ir-mtrag-un, .718, .756"})
    void rankingIsAtLeastAsGoodAsPlainBm25(String name, double map, double ndcg) throws IOException {
        var data = Path.of(
                Optional.ofNullable(System.getenv("CITYPEERS_TEST_DATA")).orElse("../shared/data"), name);
        assumeTrue(Files.isDirectory(data), () -> data + " is not here");
        try (var index = OpenIndex.create(folder)) {
            for (var line : Files.readAllLines(data.resolve("docs.jsonl"))) index.put(item(JSON.readTree(line)));
            index.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
            var library = new LibraryIndex(SETTINGS);
            library.serve(index);
            var judged = judged(data.resolve("qrels.tsv"));
            double maps = 0;
            double ndcgs = 0;
            int questions = 0;
            int ordinal = 0;
            for (var line : Files.readAllLines(data.resolve("queries.jsonl"))) {
                var question = JSON.readTree(line);
                ordinal++;
                var id = name.equals("ir-cranfield")
                        ? String.valueOf(ordinal)
                        : question.get("id").asString();
                var right = judged.get(id);
                if (right == null) continue;
                var ranked = ranked(library, question.get("text").asString());
                maps += averagePrecision(ranked, right);
                ndcgs += ndcg(ranked, right);
                questions++;
            }
            assertThat(maps / questions).isGreaterThan(map);
            assertThat(ndcgs / questions).isGreaterThan(ndcg);
        }
    }

    private static List<String> ranked(LibraryIndex library, String text) {
        return library.ask(searcher -> {
            var question = Words.of(Folded.cut(text, Words.MAX_LENGTH));
            var understood = new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE).of(question);
            var query = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher).around(understood.query(), null);
            var reading = new Reading(searcher);
            var ids = new ArrayList<String>();
            for (var hit : searcher.search(query, 1_000).scoreDocs) ids.add(reading.sorted(LibraryFields.ID, hit.doc));
            return ids;
        });
    }

    private static IndexedItem item(JsonNode doc) {
        var text = doc.path("text").asString("");
        var title = doc.path("title").asString("");
        int end = text.indexOf(". ");
        var summary = end < 0 ? Folded.cut(text, 300) : Folded.cut(text.substring(0, end + 1), 300);
        return new IndexedItem(
                "resource",
                doc.get("id").asString(),
                doc.get("id").asString(),
                title.isBlank() ? summary : title,
                summary,
                "/resources/x",
                "en",
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, text)),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(Viewer.PUBLIC),
                List.of(),
                List.of());
    }

    private static Map<String, Map<String, Integer>> judged(Path file) throws IOException {
        var judged = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t");
            if (columns[0].equals("query")) continue;
            int grade = (int) Double.parseDouble(columns[2]);
            if (grade > 0)
                judged.computeIfAbsent(columns[0], key -> new HashMap<>()).put(columns[1], grade);
        }
        return judged;
    }

    private static double averagePrecision(List<String> ranked, Map<String, Integer> right) {
        double sum = 0;
        int found = 0;
        for (int at = 0; at < ranked.size(); at++)
            if (right.containsKey(ranked.get(at))) sum += (double) ++found / (at + 1);
        return sum / right.size();
    }

    private static double ndcg(List<String> ranked, Map<String, Integer> right) {
        double gained = 0;
        for (int at = 0; at < Math.min(10, ranked.size()); at++)
            gained += right.getOrDefault(ranked.get(at), 0) / Math.log(at + 2);
        double ideal = 0;
        var best = right.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        for (int at = 0; at < best.size(); at++) ideal += best.get(at) / Math.log(at + 2);
        return gained / ideal;
    }
}
