package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;

/// A library of a few items without a portal around it.
final class SmallLibrary implements AutoCloseable {
    private final OpenIndex index;
    private final LibraryIndex library;

    SmallLibrary(Path folder) throws IOException {
        var second = Duration.ofSeconds(1);
        index = OpenIndex.create(folder);
        library = new LibraryIndex(
                new LibraryProperties(Duration.ofSeconds(5), Duration.ofSeconds(5), 1, second, second, second, false));
    }

    void put(String id, String title, String body, String language, String sees) throws IOException {
        index.put(new IndexedItem(
                "resource",
                id,
                id,
                title,
                "",
                "/resources/" + id,
                language,
                Instant.EPOCH,
                List.of(new Text("body", Weight.BODY, body)),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(sees),
                List.of(),
                List.of()));
    }

    /// From here on what was put is found.
    void open() throws IOException {
        index.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
        library.serve(index);
    }

    <T> T ask(LibraryIndex.Question<T> question) {
        return library.ask(question);
    }

    static Understood understood(String words, IndexSearcher searcher) throws IOException {
        return new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE).of(Words.of(words));
    }

    /// The ids of what anybody finds, best first.
    List<String> found(String words, boolean lifted) {
        return ask(searcher -> {
            var understood = understood(words, searcher);
            var filters = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher);
            var query = filters.around(understood.query(), null);
            if (lifted)
                query = filters.around(
                        Feedback.of(understood, Best.of(query, searcher), searcher)
                                .over(understood.query()),
                        null);
            var reading = new Reading(searcher);
            var ids = new ArrayList<String>();
            for (var hit : searcher.search(query, 1_000).scoreDocs) ids.add(reading.sorted(LibraryFields.ID, hit.doc));
            return ids;
        });
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
