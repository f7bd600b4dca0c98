package org.citypeers.peers;

import static org.citypeers.peers.EndedWords.DID;
import static org.citypeers.peers.EndedWords.FAILED;
import static org.citypeers.peers.EndedWords.GAVE_UP;
import static org.citypeers.peers.EndedWords.PHRASES;
import static org.citypeers.peers.EndedWords.PROBLEMS;
import static org.citypeers.peers.EndedWords.STOPPED_WHAT;
import static org.citypeers.peers.EndedWords.UNDERTAKINGS;

import java.util.Set;
import org.citypeers.peers.Clause.Ended;
import org.jspecify.annotations.Nullable;

/// What failed or was given up, where somebody or something did: nobody who wants to prevent failure, or to stop
/// dumping, looks for those who failed. Whether it did not is told by what stands before.
final class EndedRule implements Rule {
    private static final Set<String> NOT = Set.of("not", "never", "didn't", "didnt", "don't", "doesn't", "no", "nunca");
    private static final Set<String> YET = Set.of("not", "never", "yet", "ever", "been", "be");
    private static final Set<String> HAS_NOT = Set.of("hasn't", "haven't", "hadn't", "wasn't", "weren't");

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var phrase : PHRASES) if (words.says(at, phrase)) return new Match(phrase.split(" ").length, new Ended());
        if (EndedWords.isSpanish(words, at)) return new Match(1, new Ended());
        var word = words.word(at);
        if (word.equals("fail") && isDenied(words, at)) return ended(words, at, 1);
        if (FAILED.contains(word)) return isTold(words, at) ? ended(words, at, 1) : null;
        if (words.says(at, "shut down") || words.says(at, "shut it down"))
            return (at == 0 || somebodyDid(words, at)) && isNoProblem(words, at + 2)
                    ? new Match(words.word(at + 1).equals("it") ? 3 : 2, new Ended())
                    : null;
        if (!GAVE_UP.contains(word)) return null;
        boolean what = STOPPED_WHAT.contains(words.word(at + 1));
        if (what) return new Match(2, new Ended());
        return isDone(words, at) ? ended(words, at, 1) : null;
    }

    private static Match ended(Wording words, int at, int length) {
        return new Match(words.word(at + length).equals("yet") ? length + 1 : length, new Ended());
    }

    /// "did not fail"; how not to fail is asked by those who want to know who did.
    private static boolean isDenied(Wording words, int at) {
        return NOT.contains(words.word(at - 1)) && !words.word(at - 2).equals("how");
    }

    /// Whether somebody is said to have done it, or not to have.
    private static boolean somebodyDid(Wording words, int at) {
        int before = at - 1;
        while (YET.contains(words.word(before))) before--;
        return DID.contains(words.word(before)) || HAS_NOT.contains(words.word(before));
    }

    /// "who failed", "failed at", "failed cool roof programs"; not failed septic tanks.
    private static boolean isTold(Wording words, int at) {
        if (YET.contains(words.word(at - 1)) || somebodyDid(words, at)) return true;
        if (Set.of("", "at", "with", "in", "to", "and", "or").contains(words.word(at + 1))) return true;
        for (int next = at + 1; next <= at + 4; next++) if (UNDERTAKINGS.contains(words.word(next))) return true;
        return false;
    }

    /// Somebody did, or it was; an abandoned house is none.
    private static boolean isDone(Wording words, int at) {
        var before = words.word(at - 1);
        var last = at + 1 == words.size();
        boolean denied = YET.contains(before);
        if (at > 0 && !denied && !somebodyDid(words, at) || !isNoProblem(words, at + 1)) return false;
        boolean joined = before.isEmpty() || before.equals("and") || before.equals("or");
        if (!joined) return true;
        var next = words.word(at + 1);
        return last || Set.of("it", "and", "or", "them", "the", "their").contains(next) || isAfterFailed(words, at);
    }

    private static boolean isAfterFailed(Wording words, int at) {
        return FAILED.contains(words.word(at - 2)) || GAVE_UP.contains(words.word(at - 2));
    }

    private static boolean isNoProblem(Wording words, int at) {
        return !PROBLEMS.contains(words.word(at)) && !PROBLEMS.contains(words.word(at + 1));
    }
}
