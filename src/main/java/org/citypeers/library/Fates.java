package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// Words that ask for what did not work: practices a city stopped or failed with, whatever their texts say.
final class Fates {
    private static final float FATE = 5;

    /// More than the words of a question can add.
    private static final float FIRST = 30;

    private static final List<String> STATUSES = List.of("FAILED", "STOPPED");
    private static final List<String> WORDS = List.of(
            "failed",
            "failure",
            "failures",
            "did not work",
            "didn't work",
            "does not work",
            "went wrong",
            "fracaso",
            "fracasos",
            "fracasaron",
            "no funciono",
            "no funcionaron",
            "salio mal");

    private Fates() {}

    static void add(Words question, Sought sought, List<Clue> clues) {
        var words = asked(question);
        if (words.isEmpty()) return;
        var stopped = stopped();
        sought.add(stopped, new BoostQuery(new ConstantScoreQuery(stopped), FATE));
        clues.add(new Clue(MatchSignal.STATUS, words.get(), "stopped or failed", stopped));
    }

    /// What did not work and has most of what else is asked for stands before what merely says the words.
    static Query first(Words question, String language, Query wanted) {
        var fate = asked(question);
        if (fate.isEmpty()) return wanted;
        var queries = new TextQueries(language, false);
        var others = new BooleanQuery.Builder();
        int number = 0;
        for (var word : question.words()) {
            if (Common.isCommon(word, language) || (" " + fate.get() + " ").contains(" " + word.plain() + " "))
                continue;
            others.add(queries.anywhere(word), Occur.SHOULD);
            number++;
        }
        var all = new BooleanQuery.Builder().add(stopped(), Occur.FILTER);
        if (number > 0)
            all.add(others.setMinimumNumberShouldMatch(number / 2 + 1).build(), Occur.FILTER);
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(all.build()), FIRST), Occur.SHOULD)
                .build();
    }

    /// What [#first] adds that has nothing to do with the words.
    static float besides(Words question) {
        return asked(question).isEmpty() ? 0 : FIRST;
    }

    private static Optional<String> asked(Words question) {
        var text = question.words().stream().map(Word::plain).collect(joining(" ", " ", " "));
        return WORDS.stream().filter(words -> text.contains(" " + words + " ")).findFirst();
    }

    private static Query stopped() {
        return Filters.anyOf(LibraryFacetField.STATUS.field(), STATUSES);
    }
}
