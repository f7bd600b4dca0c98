package org.citypeers.library;

import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Names by their beginnings: of suggestions and of directories.
final class NameQueries {
    /// More than popularity can give, so that a better name always stands before a better known one.
    static final float STEP = 12;

    private static final char BEHIND_ALL = '\uFFFF';

    private static final int MAX_WORDS = 10;
    private static final int MAX_WORD = 30;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST_MISSPELT = 80;

    private final List<String> words;

    NameQueries(String text) {
        words = Folded.words(Folded.cut(text, 500)).stream()
                .limit(MAX_WORDS)
                .map(word -> Folded.cut(word, MAX_WORD))
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Every word begins a word of its names.
    Query beginnings() {
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(new PrefixQuery(new Term(LibraryFields.NAME_WORDS, word)), Occur.FILTER);
        return all.build();
    }

    /// As [#beginnings], but a word of four letters or more may have one wrong, though not its first; or a whole name
    /// with one letter wrong, wherever it is.
    Query nearBeginnings() {
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(near(word), Occur.FILTER);
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(nearWhole(), Occur.SHOULD)
                .build();
    }

    /// What lifts one near match over another: that no more than one letter is between it and the whole name, or, for
    /// less, its beginning.
    void addNearRank(BooleanQuery.Builder query) {
        addRank(query);
        query.add(new BoostQuery(step(nearWhole()), 2), Occur.SHOULD);
        query.add(step(near(String.join(" ", words), LibraryFields.NAME_WHOLE)), Occur.SHOULD);
    }

    /// Every word stands in its names or texts.
    Query anywhere() {
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(new TermQuery(new Term(LibraryFields.PLAIN, word)), Occur.FILTER);
        return all.build();
    }

    /// What lifts one match over another: the whole name, its beginning, that of its own label before that of
    /// another name, whole words, and what is better known.
    void addRank(BooleanQuery.Builder query) {
        var whole = String.join(" ", words);
        query.add(step(new TermQuery(new Term(LibraryFields.NAME_WHOLE, whole))), Occur.SHOULD);
        query.add(step(new PrefixQuery(new Term(LibraryFields.NAME_WHOLE, whole))), Occur.SHOULD);
        query.add(step(ownBeginning(whole)), Occur.SHOULD);
        query.add(step(beginnings()), Occur.SHOULD);
        var wholeWords = new BooleanQuery.Builder();
        for (var word : words) wholeWords.add(new TermQuery(new Term(LibraryFields.NAME_WORDS, word)), Occur.FILTER);
        query.add(step(wholeWords.build()), Occur.SHOULD);
        query.add(known(), Occur.SHOULD);
    }

    /// How well known it is.
    static Query known() {
        return FeatureField.newLinearQuery(LibraryFields.SIGNAL, LibraryFields.POPULARITY, 1);
    }

    private Query nearWhole() {
        var whole = String.join(" ", words);
        var term = new Term(LibraryFields.NAME_WHOLE, whole);
        int length = whole.codePointCount(0, whole.length());
        if (length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT) return new TermQuery(term);
        return new AutomatonQuery(term, new LevenshteinAutomata(whole, true).toAutomaton(1));
    }

    private static Query ownBeginning(String whole) {
        var from = new BytesRef(whole);
        return SortedDocValuesField.newSlowRangeQuery(
                LibraryFields.TITLE_SORT, from, new BytesRef(whole + BEHIND_ALL), true, true);
    }

    private static Query near(String word) {
        return near(word, LibraryFields.NAME_WORDS);
    }

    private static Query near(String word, String field) {
        if (word.codePointCount(0, word.length()) < SHORTEST_MISSPELT) return new PrefixQuery(new Term(field, word));
        int first = word.offsetByCodePoints(0, 1);
        var similar = new LevenshteinAutomata(word.substring(first), true).toAutomaton(1, word.substring(0, first));
        var beginning = Operations.determinize(
                Operations.concatenate(List.of(similar, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(field, word), beginning);
    }

    private static Query step(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), STEP);
    }
}
