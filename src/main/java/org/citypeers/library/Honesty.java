package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.Viewer;

/// Says whether the library has an answer at all. A question with words the library does not know is answered only
/// where some item carries two fifths of what the question says, measured by how rare its words are; all else would
/// be noise around its commonest words. See decision 0007.
final class Honesty {
    static final float ENOUGH = 0.4f;

    /// A longer question says enough for the best of what matches to be about it.
    private static final int LONGEST = 8;

    private static final int COMMON_OF_A_SENTENCE = 2;

    /// Names of places and people say for whom an answer is wanted, not what about.
    private static final List<String> WHO_AND_WHERE = List.of("city", "person");

    private final IndexSearcher searcher;
    private final Query seen;
    private final Query named;

    Honesty(IndexSearcher searcher, Viewer viewer) {
        this.searcher = searcher;
        this.seen = Filters.hits(viewer);
        this.named = new BooleanQuery.Builder()
                .add(Filters.anyOf(LibraryFields.KIND, WHO_AND_WHERE), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
    }

    boolean answers(Words question, String language, List<Clue> clues, Speech speech) throws IOException {
        var telling = telling(question, language);
        if (telling.size() < 2 || telling.size() > LONGEST) return true;
        for (var clue : clues)
            if (clue.signal() == MatchSignal.TOPIC && isAcronym(clue.term()) && has(clue.query(), seen)) return true;
        var coverage = new Coverage(clues);
        var carried = new ArrayList<Query>();
        boolean unknown = false;
        for (var word : telling) {
            var covering = coverage.of(word);
            boolean known = has(covering, seen);
            if (!known && has(new TermQuery(new Term(LibraryFields.NAME_WORDS, word.plain())), named)) continue;
            if (!known && speech.has(word.plain(), language)) continue;
            unknown |= !known;
            carried.add(covering);
        }
        if (!unknown) return true;
        int items = searcher.count(seen);
        float total = 0;
        var best = new BooleanQuery.Builder().add(seen, Occur.FILTER);
        for (var covering : carried) {
            int having = searcher.count(both(covering, seen));
            float weight = weight(items, having);
            total += weight;
            if (having > 0) best.add(new BoostQuery(covering, weight), Occur.SHOULD);
        }
        var hits = searcher.search(best.setMinimumNumberShouldMatch(1).build(), 1).scoreDocs;
        return hits.length > 0 && (isSentence(question, language) || hits[0].score >= ENOUGH * total);
    }

    /// Whoever types capitals names a thing, whatever else is said of it.
    private static boolean isAcronym(String term) {
        return term.length() > 1
                && term.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))
                && term.chars().anyMatch(Character::isUpperCase);
    }

    /// Whole sentences wrap what they ask in words that say little: of judged ones that had an answer, three in a
    /// hundred came back empty.
    private static boolean isSentence(Words question, String language) {
        var common = question.words().size()
                - Common.without(question.words(), language).size();
        return common >= COMMON_OF_A_SENTENCE;
    }

    /// What one word says: the logarithm of how rare it is, as in BM25.
    private static float weight(int items, int having) {
        return (float) Math.log(1 + (items - having + 0.5) / (having + 0.5));
    }

    static List<Word> telling(Words question, String language) {
        var distinct = new LinkedHashMap<String, Word>();
        for (var word : Common.without(question.words(), language))
            if (!Forms.names(word)) distinct.putIfAbsent(word.english(), word);
        return List.copyOf(distinct.values());
    }

    private boolean has(Query query, Query among) throws IOException {
        return searcher.search(both(new ConstantScoreQuery(query), among), 1).scoreDocs.length > 0;
    }

    private static Query both(Query query, Query among) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(among, Occur.FILTER)
                .build();
    }
}
