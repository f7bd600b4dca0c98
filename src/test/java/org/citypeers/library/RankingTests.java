package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citypeers.judged.Judged;
import org.citypeers.judged.Scores;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranking against judged collections: whoever tunes a weight sees here what it costs. Plain BM25 over one field with
/// English stemming reaches .420/.519, .218/.385 and .718/.756; the bars stand just below what is reached.
class RankingTests {
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
    @CsvSource({"ir-cranfield, .480, .562", "ir-cisi, .238, .399", "ir-mtrag-un, .772, .806"})
    void rankingIsBetterThanPlainBm25(String name, double map, double ndcg) throws IOException {
        var data = Judged.folder(name);
        assumeTrue(Files.isDirectory(data), () -> data + " is not here");
        var collection = Judged.of(data);
        try (var index = OpenIndex.create(folder)) {
            for (var text : collection.texts()) index.put(item(text));
            index.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
            var library = new LibraryIndex(SETTINGS);
            library.serve(index);
            var scores = new Scores();
            for (var question : collection.questions()) scores.add(ranked(library, question.text()), question.right());
            assertThat(scores.map()).isGreaterThan(map);
            assertThat(scores.ndcg()).isGreaterThan(ndcg);
        }
    }

    private static List<String> ranked(LibraryIndex library, String text) {
        return library.ask(searcher -> {
            var question = Words.of(Folded.cut(text, Words.MAX_LENGTH));
            var understood = new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE).of(question);
            var filters = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher);
            var lifted = Feedback.of(understood, Best.of(filters.around(understood.query(), null), searcher), searcher)
                    .over(understood.query());
            var reading = new Reading(searcher);
            var ids = new ArrayList<String>();
            for (var hit : searcher.search(filters.around(lifted, null), 1_000).scoreDocs)
                ids.add(reading.sorted(LibraryFields.ID, hit.doc));
            return ids;
        });
    }

    private static IndexedItem item(Judged.Text text) {
        return new IndexedItem(
                "resource",
                text.id(),
                text.id(),
                text.title(),
                text.summary(),
                "/resources/x",
                "en",
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, text.body())),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(Viewer.PUBLIC),
                List.of(),
                List.of());
    }
}
