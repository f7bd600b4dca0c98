package org.citypeers.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.queries.function.ValueSource;
import org.apache.lucene.queries.function.valuesource.LinearFloatFunction;
import org.apache.lucene.queries.function.valuesource.ReciprocalFloatFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;

/// What is asked for by words for what did not work: practices a city stopped or failed with, whatever their texts
/// say. Where something else is asked for too, only those that have more than half of it.
final class Fates {
    private static final float FATE = 5;

    /// What words alone can add at most once they are squeezed.
    private static final float MOST = 100;

    private static final List<String> STATUSES = List.of("FAILED", "STOPPED");

    private Fates() {}

    /// @param clues to the other words
    static void add(Words question, String language, Sought sought, List<Clue> clues) {
        var asked = FateWords.in(question.words());
        if (asked.isEmpty()) return;
        var others = new LinkedHashMap<String, Word>();
        for (var word : asked.get().others())
            if (!Common.isCommon(word, language) && !Forms.names(word)) others.putIfAbsent(word.english(), word);
        if (others.size() > DistinctWords.MOST) return;
        var fate = fate(others.values(), new Coverage(List.copyOf(clues)));
        sought.add(fate, new BoostQuery(new ConstantScoreQuery(fate), FATE));
        clues.add(new Clue(MatchSignal.STATUS, asked.get().said(), "stopped or failed", fate));
    }

    private static Query fate(Collection<Word> others, Coverage coverage) {
        var stopped = Filters.anyOf(LibraryFacetField.STATUS.field(), STATUSES);
        if (others.isEmpty()) return stopped;
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(others.size() / 2 + 1);
        for (var word : others) most.add(coverage.of(word), Occur.SHOULD);
        return new BooleanQuery.Builder()
                .add(stopped, Occur.FILTER)
                .add(most.build(), Occur.FILTER)
                .build();
    }

    static boolean isAsked(List<Clue> clues) {
        return clues.stream().anyMatch(clue -> clue.signal() == MatchSignal.STATUS);
    }

    /// All that [#add] found stands before what merely says the words, however often it does.
    static Query first(List<Clue> clues, Query wanted) {
        if (!isAsked(clues)) return wanted;
        var first = new BooleanQuery.Builder().add(squeezed(wanted), Occur.MUST);
        for (var clue : clues)
            if (clue.signal() == MatchSignal.STATUS)
                first.add(new BoostQuery(new ConstantScoreQuery(clue.query()), MOST + 1), Occur.SHOULD);
        return first.build();
    }

    /// The same in the same order, with scores up to [#MOST].
    private static Query squeezed(Query wanted) {
        var left = new ReciprocalFloatFunction(
                ValueSource.fromDoubleValuesSource(DoubleValuesSource.SCORES), 1, MOST, MOST);
        return new FunctionScoreQuery(wanted, new LinearFloatFunction(left, -MOST, MOST).asDoubleValuesSource());
    }
}
