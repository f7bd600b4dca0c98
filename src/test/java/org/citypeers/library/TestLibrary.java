package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.jspecify.annotations.Nullable;

/// A library without a portal and a graph around it.
final class TestLibrary implements AutoCloseable {
    private final OpenIndex index;
    final LibraryIndex serving;
    final Vocabulary vocabulary;
    final Search search;
    final Suggestions suggestions;

    TestLibrary(Path folder, Duration timeout, Collection<Concept> concepts) throws IOException {
        index = OpenIndex.create(folder);
        serving = new LibraryIndex(new LibraryProperties(
                timeout,
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                false));
        vocabulary = new Vocabulary(() -> List.copyOf(concepts));
        vocabulary.renew();
        search = new Search(serving, vocabulary, List.of());
        suggestions = new Suggestions(serving);
        serving.serve(index);
        refresh();
    }

    TestLibrary(Path folder) throws IOException {
        this(folder, Duration.ofSeconds(30), List.of());
    }

    static Concept concept(String slug, String label, String... others) {
        return new Concept(id("topic", slug), slug, List.of(new Topic.Label("en", label, List.of(others))), List.of());
    }

    static String id(String kind, String slug) {
        return NodeId.of(kind, "library-tests", slug);
    }

    TestLibrary put(Item... items) throws IOException {
        for (var item : items) index.put(item.made());
        return refresh();
    }

    TestLibrary put(Collection<IndexedItem> items) throws IOException {
        for (var item : items) index.put(item);
        return refresh();
    }

    TestLibrary remove(String id) throws IOException {
        index.delete(id);
        return refresh();
    }

    /// As when nobody has written for a while.
    void tidy() throws IOException, InterruptedException {
        for (int tries = 0; hasGone(); tries++) {
            if (tries > 1_000) throw new IllegalStateException("what was removed is still counted");
            index.tidy();
            Thread.sleep(10);
        }
    }

    private boolean hasGone() {
        return serving.ask(searcher -> searcher.getIndexReader().hasDeletions());
    }

    private TestLibrary refresh() throws IOException {
        index.refresh(new Watermark(0, "", "", LibraryFields.VERSION));
        return this;
    }

    Warming warming() {
        return new Warming(serving, search, suggestions, List.of());
    }

    <T> T ask(LibraryIndex.Question<T> question) {
        return serving.ask(question);
    }

    LibraryConnection search(@Nullable String query) {
        return search(query, Manner.PLAIN);
    }

    LibraryConnection search(@Nullable String query, Manner manner) {
        return search(LibraryQuestion.of(query, manner, null, null, Viewer.ANYONE), Page.forward(20, null));
    }

    LibraryConnection search(LibraryQuestion question, Page page) {
        return search.find(question, page, Selection.STUBS);
    }

    List<String> slugs(@Nullable String query) {
        return slugs(search(query));
    }

    static List<String> slugs(LibraryConnection found) {
        return found.edges().stream().map(edge -> edge.item().slug()).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
