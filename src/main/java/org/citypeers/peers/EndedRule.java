package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Ended;
import org.jspecify.annotations.Nullable;

/// What failed or was given up, where somebody or something did: nobody who wants to prevent failure, or to stop
/// dumping,
/// looks for those who failed.
final class EndedRule implements Rule {
    private static final List<String> PHRASES = List.of(
            "did not work",
            "didn't work",
            "didnt work",
            "does not work",
            "doesn't work",
            "doesnt work",
            "did not succeed",
            "didn't succeed",
            "went wrong",
            "gave up on",
            "gave up",
            "fell through",
            "pulled the plug on",
            "pulled the plug",
            "no longer do",
            "no longer does",
            "no longer run",
            "stop doing",
            "stop using",
            "que fracasaron",
            "que fracaso",
            "fracasaron",
            "no funciono",
            "no funcionaron");
    private static final Set<String> FAILED = Set.of("failed", "flopped", "unsuccessful", "unsuccessfully");
    private static final Set<String> GAVE_UP =
            Set.of("stopped", "abandoned", "cancelled", "canceled", "ended", "scrapped", "discontinued");
    /// Who or what it was, or a word of the verb.
    private static final Set<String> DID = Set.of("""
            who that which it they has have had was were got been city cities town towns someone somebody anyone
            anybody program programs project projects pilot pilots attempt attempts initiative initiatives and
            or what later then also""".split("\\s+"));
    private static final Set<String> UNDERTAKINGS = Set.of("""
            program programs project projects pilot pilots attempt attempts initiative initiatives experiment
            experiments effort efforts""".split("\\s+"));
    private static final Set<String> STOPPED_WHAT = Set.of(
            "using", "doing", "running", "offering", "funding", "paying", "working", "hosting", "having", "supporting");
    /// To have ended these is no failure.
    private static final Set<String> PROBLEMS = Set.of("""
            illegal dumping violence crime homelessness litter littering graffiti flooding gun speeding
            evictions veteran chronic overdoses hunger poverty racism fires""".split("\\s+"));

    @Override
    public @Nullable Match at(Wording words, int at) {
        if (Set.of("not", "never").contains(words.word(at - 1))) return null;
        for (var phrase : PHRASES) if (words.says(at, phrase)) return new Match(phrase.split(" ").length, new Ended());
        var word = words.word(at);
        if (FAILED.contains(word)) return isTold(words, at) ? new Match(1, new Ended()) : null;
        if (words.says(at, "shut down") || words.says(at, "shut it down"))
            return (at == 0 || DID.contains(words.word(at - 1))) && isNoProblem(words, at + 2)
                    ? new Match(words.word(at + 1).equals("it") ? 3 : 2, new Ended())
                    : null;
        if (!GAVE_UP.contains(word)) return null;
        boolean what = STOPPED_WHAT.contains(words.word(at + 1));
        if (what) return new Match(2, new Ended());
        return isDone(words, at) ? new Match(1, new Ended()) : null;
    }

    /// "who failed", "failed at", "failed cool roof programs"; not failed septic tanks.
    private static boolean isTold(Wording words, int at) {
        if (DID.contains(words.word(at - 1))) return true;
        if (Set.of("", "at", "with", "in", "to", "and", "or").contains(words.word(at + 1))) return true;
        for (int next = at + 1; next <= at + 4; next++) if (UNDERTAKINGS.contains(words.word(next))) return true;
        return false;
    }

    /// Somebody did, or it was; an abandoned house is none.
    private static boolean isDone(Wording words, int at) {
        var before = words.word(at - 1);
        var last = at + 1 == words.size();
        if (at > 0 && !DID.contains(before) || !isNoProblem(words, at + 1)) return false;
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
