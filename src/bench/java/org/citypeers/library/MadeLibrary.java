package org.citypeers.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Viewer;
import org.springframework.context.ApplicationContext;

/// A library of made items in a folder of its own, served in the place of a portal's: to be searched at a size that
/// would take hours through the graph.
public final class MadeLibrary implements Closeable {
    private static final int TEXT = 400;
    private static final int WRITERS = 2;

    private final OpenIndex index;
    private final LibraryIndex library;
    private final Sentences sentences;

    private MadeLibrary(OpenIndex index, LibraryIndex library, Sentences sentences) {
        this.index = index;
        this.library = library;
        this.sentences = sentences;
    }

    /// What an item says.
    public record Said(String title, String text) {}

    /// Opens what is in the folder, or makes it.
    ///
    /// @param item of a number, with what it says
    public static MadeLibrary served(
            ApplicationContext portal, Path folder, int count, BiFunction<Integer, Said, IndexedItem> item)
            throws Exception {
        var sentences = Sentences.ofRealTexts();
        if (!Files.exists(folder)) make(Files.createDirectories(folder), count, item, sentences);
        var library = portal.getBean(LibraryIndex.class);
        var made = new MadeLibrary(OpenIndex.open(folder), library, sentences);
        library.serve(made.index);
        return made;
    }

    /// Waits until a portal has its own index: one that is still being built would read what is made meanwhile.
    public static void awaitOwn(ApplicationContext portal) throws InterruptedException {
        while (!portal.getBean(LibraryIndex.class).searchable()) Thread.sleep(100);
    }

    private static void make(Path folder, int count, BiFunction<Integer, Said, IndexedItem> item, Sentences sentences)
            throws Exception {
        try (var open = OpenIndex.create(folder);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var work = new Future<?>[WRITERS];
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                work[writer] = writers.submit(() -> {
                    for (int at = first; at < count; at += WRITERS) {
                        var made = sentences.made(at, TEXT);
                        open.put(item.apply(at, new Said(made.title(), made.text())));
                    }
                    return null;
                });
            }
            for (var one : work) one.get();
            open.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
            open.commit();
        }
    }

    /// Two to four words.
    public String question(int number) {
        return sentences.question(number);
    }

    /// The bare query of some words for documents that speak for somebody, ready to be run.
    public Runnable bare(String words, int limit) {
        var query = library.ask(searcher -> query(words, searcher));
        return () -> library.ask(searcher -> searcher.search(query, limit).scoreDocs.length);
    }

    private static Query query(String words, IndexSearcher searcher) throws IOException {
        return new BooleanQuery.Builder()
                .add(
                        new Understanding(searcher, Lexicon.EMPTY, Viewer.ANYONE)
                                .of(Words.of(words))
                                .query(),
                        Occur.MUST)
                .add(Sight.of(Viewer.ANYONE), Occur.FILTER)
                .add(
                        Filters.anyOf(
                                LibraryFields.KIND, List.of("practice", "implementation", "playbook", "resource")),
                        Occur.FILTER)
                .build();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
