package org.citypeers.library;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;

/// Words that ask for what did not work: practices a city stopped or failed with, whatever their texts say.
final class Fates {
    private static final float FATE = 5;
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
        var text = question.words().stream().map(Word::plain).collect(joining(" ", " ", " "));
        for (var words : WORDS) {
            if (!text.contains(" " + words + " ")) continue;
            var stopped = Filters.anyOf(LibraryFacetField.STATUS.field(), STATUSES);
            sought.add(stopped, new BoostQuery(new ConstantScoreQuery(stopped), FATE));
            clues.add(new Clue(MatchSignal.STATUS, words, "stopped or failed", stopped));
            return;
        }
    }
}
