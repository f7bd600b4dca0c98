package org.citypeers.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// The door for those who keep searches for others: what is new for them, and why.
@Component
public class SavedSearching {
    private final LibraryIndex library;
    private final Vocabulary vocabulary;
    private final List<IndexSource> sources;

    SavedSearching(LibraryIndex library, Vocabulary vocabulary, List<IndexSource> sources) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    /// Why an item was found.
    public record Why(List<Highlight> highlights, List<MatchReason> matchedBy) {
        /// Of an item the index does not hold, or holds otherwise, at this moment.
        public static final Why UNKNOWN = new Why(List.of(), List.of());
    }

    /// Searches to be held against what changes.
    public Watch watch(List<SavedQuestion> questions) {
        return new Watch(questions, sources, library, vocabulary);
    }

    /// Why these items are found, by id; those that are not, or that the viewer may not see, are left out.
    ///
    /// @param items node ids, at most 100
    /// @throws SearchUnavailable while there is no index
    public Map<String, Why> why(SavedQuestion question, Collection<String> items, Viewer viewer) {
        if (items.isEmpty()) return Map.of();
        return library.ask(searcher -> {
            var awaited = EveryWord.of(question, vocabulary.lexicon(), searcher);
            var query = new BooleanQuery.Builder()
                    .add(awaited.query(), Occur.FILTER)
                    .add(Filters.anyOf(LibraryFields.ID, items), Occur.FILTER)
                    .add(Sight.of(viewer), Occur.FILTER)
                    .build();
            var documents = new ArrayList<Integer>();
            for (var hit : searcher.search(query, items.size()).scoreDocs) documents.add(hit.doc);
            var clues = Matching.of(awaited.clues(), documents, searcher);
            var highlighter = new Highlighter(awaited.wanted());
            var reading = new Reading(searcher);
            var why = new HashMap<String, Why>();
            for (var document : documents) {
                var stub = reading.stub(document);
                why.put(
                        stub.item().id(),
                        new Why(
                                highlighter.of(reading.texts(document), stub.language()),
                                MatchReason.of(clues.getOrDefault(document, List.of()))));
            }
            return why;
        });
    }
}
