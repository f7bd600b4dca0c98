package org.citypeers.library;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.citypeers.shared.Viewer;

/// Words of a Spanish question that name a topic together, where no item says so together: each by itself says little
/// of what is wanted. Items in Spanish are few, so the topic has to stand for them: "personas sin hogar" is nothing
/// that is about persons. See decision 0026.
final class Unwritten {
    /// How much such a word still counts.
    static final float WEIGHT = 0.3f;

    private Unwritten() {}

    static Set<Word> of(
            Words question, List<Lexicon.Found> found, String language, Viewer viewer, IndexSearcher searcher)
            throws IOException {
        var unwritten = new HashSet<Word>();
        if (!language.equals(LibraryFields.SPANISH)) return unwritten;
        for (var one : found)
            for (var name : one.topics().getFirst().names())
                if (name.key().equals(one.key()) && name.stems().size() > 1 && !isWritten(name, viewer, searcher))
                    unwritten.addAll(question.words().subList(one.from(), one.to()));
        return unwritten;
    }

    private static boolean isWritten(Lexicon.Name name, Viewer viewer, IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(TextQueries.standing(name), Occur.FILTER)
                .add(Filters.hits(viewer), Occur.FILTER)
                .build();
        return searcher.search(query, 1).scoreDocs.length > 0;
    }
}
