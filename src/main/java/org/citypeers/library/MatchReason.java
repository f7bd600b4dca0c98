package org.citypeers.library;

import java.util.LinkedHashMap;
import java.util.List;

/// One reason why an item was found.
///
/// @param term the words of the question
/// @param found what the item has for them
public record MatchReason(MatchSignal signal, String term, String found, String sentence) {
    static List<MatchReason> of(List<Clue> clues) {
        var reasons = new LinkedHashMap<String, MatchReason>();
        for (var clue : clues) {
            if (isOtherWord(clue.signal()) && reasons.containsKey("WORD" + clue.term())) continue;
            reasons.putIfAbsent(clue.signal() + clue.term(), of(clue));
        }
        return List.copyOf(reasons.values());
    }

    /// Of an item that has nothing but topics of what was asked.
    static List<MatchReason> ofTopicsAlone(List<Clue> clues) {
        return of(clues).stream()
                .map(reason -> new MatchReason(
                        reason.signal(),
                        reason.term(),
                        reason.found(),
                        "It is about " + reason.found() + "; neither “" + reason.term()
                                + "” nor another word for it stands in it."))
                .toList();
    }

    private static boolean isOtherWord(MatchSignal signal) {
        return signal == MatchSignal.SYNONYM || signal == MatchSignal.NARROWER;
    }

    private static MatchReason of(Clue clue) {
        var sentence = switch (clue.signal()) {
            case WORD ->
                clue.found().equals(clue.term())
                        ? "It says “" + clue.term() + "”."
                        : "It says “" + clue.found() + "”, another form of “" + clue.term() + "”.";
            case SPELLING -> "It says “" + clue.found() + "”, which is close to “" + clue.term() + "”.";
            case SYNONYM -> "It says “" + clue.found() + "”, another word for “" + clue.term() + "”.";
            case NARROWER -> "It says “" + clue.found() + "”, which belongs to “" + clue.term() + "”.";
            case TOPIC -> "It is about " + clue.found() + ".";
            case BEGINNING ->
                clue.found().equals(clue.term())
                        ? "One of its words begins like “" + clue.term() + "”."
                        : "It says “" + clue.found() + "”, which begins like “" + clue.term() + "”.";
            case FIELD -> "It has “" + clue.found() + "” where “" + clue.term() + "” asks for it.";
            case STATUS -> "Some city stopped it or failed with it.";
            case PLACE -> "It comes from " + clue.found() + ".";
            case FILTER -> "It fits the filter " + clue.term() + ": " + clue.found() + ".";
        };
        return new MatchReason(clue.signal(), clue.term(), clue.found(), sentence);
    }
}
