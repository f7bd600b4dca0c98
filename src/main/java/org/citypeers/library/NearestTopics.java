package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.Viewer;

/// The topics whose words come nearest to a question, misspelt or not, among those the viewer may see.
final class NearestTopics {
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int EXPANSIONS = 20;

    /// The last word may be typed half.
    private static final int SHORTEST_BEGUN = 3;

    private static final float IN_NAME = 2;
    private static final float MISSPELT = 0.5f;

    private NearestTopics() {}

    /// Node ids, nearest first.
    static List<String> of(LibraryQuestion question, int first, Lexicon lexicon, IndexSearcher searcher)
            throws IOException {
        var language = question.manner().languageOf(question.words(), lexicon);
        var words = Common.without(question.words().words(), language).stream()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) return List.of();
        return ids(either(words, language), question.viewer(), first, searcher);
    }

    private static BooleanQuery either(List<Word> words, String language) {
        var queries = new TextQueries(language, false);
        var either = new BooleanQuery.Builder();
        for (var word : words) {
            var name = new Term(LibraryFields.NAME_WORDS, word.plain());
            either.add(queries.word(word), Occur.SHOULD);
            either.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(name)), IN_NAME), Occur.SHOULD);
            if (word.plain().length() < SHORTEST_MISSPELT || word.plain().length() > 40) continue;
            var near = new ConstantScoreQuery(new FuzzyQuery(name, 1, 1, EXPANSIONS, true));
            either.add(new BoostQuery(near, MISSPELT), Occur.SHOULD);
        }
        var last = words.getLast().plain();
        if (last.length() >= SHORTEST_BEGUN) {
            var begun = new ConstantScoreQuery(new PrefixQuery(new Term(LibraryFields.NAME_WORDS, last)));
            either.add(new BoostQuery(begun, MISSPELT), Occur.SHOULD);
        }
        return either.build();
    }

    private static List<String> ids(BooleanQuery either, Viewer viewer, int first, IndexSearcher searcher)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(either, Occur.MUST)
                .add(Filters.anyOf(LibraryFields.KIND, List.of("topic")), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
        var reading = new Reading(searcher);
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query, first, Ordering.RELEVANCE.sort(false)).scoreDocs)
            ids.add(reading.sorted(LibraryFields.ID, hit.doc));
        return ids;
    }
}
