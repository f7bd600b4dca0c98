package org.citypeers.library;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// Saved searches, ready to be held against what changes. Only one thread may use it.
public final class Watch {
    private static final Set<String> HITS = Set.copyOf(
            List.of(LibraryKind.values()).stream().map(LibraryKind::kind).toList());

    /// Topics and cities may be called by their names.
    private static final Set<String> CALLED = Set.of("topic", "city");

    private final List<SavedQuestion> questions;
    private final List<IndexSource> sources;
    private final LibraryIndex library;
    private final Vocabulary vocabulary;
    private @Nullable Lexicon lexicon;
    private @Nullable Shortlist shortlist;

    Watch(List<SavedQuestion> questions, List<IndexSource> sources, LibraryIndex library, Vocabulary vocabulary) {
        this.questions = List.copyOf(questions);
        this.sources = sources;
        this.library = library;
        this.vocabulary = vocabulary;
    }

    /// What was looked at, whether anything waits for it or not, and what is found; of items that are gone, nothing is.
    ///
    /// @param items node ids
    public record Looked(Set<String> items, List<Found> found) {}

    /// An item that a saved search waits for.
    ///
    /// @param content the same for as long as its words, and who may see it, stay the same
    public record Found(String search, IndexedItem item, String content) {}

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /// Holds the present content of changed items against all searches, whoever may see the items.
    ///
    /// @param changedIds nodes of any kind
    /// @throws SearchUnavailable while there is no index
    public Looked at(Collection<String> changedIds) {
        var kinds = new TreeSet<String>();
        var items = new TreeSet<String>();
        for (var id : changedIds) {
            var kind = NodeId.kind(id).orElse("");
            kinds.add(kind);
            if (HITS.contains(kind)) items.add(id);
        }
        if (kinds.stream().anyMatch(CALLED::contains)) shortlist = null;
        var found = new ArrayList<Found>();
        for (var item : present(items)) found.addAll(found(item));
        return new Looked(items, found);
    }

    private Collection<IndexedItem> present(Set<String> ids) {
        if (ids.isEmpty()) return List.of();
        var present = new LinkedHashMap<String, IndexedItem>();
        for (var source : sources)
            present.putAll(
                    source.documents(ids).stream().collect(toMap(IndexedItem::id, item -> item, (one, same) -> one)));
        return present.values();
    }

    private List<Found> found(IndexedItem item) {
        try {
            var document = Documents.of(item).getLast();
            var alone =
                    MemoryIndex.fromDocument(document, LibraryFields.ANALYZER).createSearcher();
            var found = new ArrayList<Found>();
            for (var one :
                    waiting().of(alone.getIndexReader().leaves().getFirst().reader()))
                if (has(alone, one)) found.add(new Found(one.id(), item, ContentHash.ofWords(item)));
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean has(IndexSearcher item, Awaited awaited) throws IOException {
        return item.count(awaited.query()) > 0;
    }

    private Shortlist waiting() {
        var present = vocabulary.lexicon();
        var ready = shortlist;
        if (ready != null && lexicon == present) return ready;
        ready = library.askAtLeisure(searcher -> {
            var all = new ArrayList<Awaited>();
            for (var question : questions) all.add(EveryWord.of(question, present, searcher));
            return new Shortlist(all);
        });
        lexicon = present;
        shortlist = ready;
        return ready;
    }
}
