package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Ended;
import org.jspecify.annotations.Nullable;

/// What failed or was given up. Stopping as such is none: one wants to stop dumping.
final class EndedRule implements Rule {
    private static final Set<String> FAILED = Set.of(
            "failed", "failing", "failure", "failures", "unsuccessful", "unsuccessfully", "discontinued", "flopped");
    private static final List<String> PHRASES = List.of(
            "did not work",
            "didn't work",
            "didnt work",
            "went wrong",
            "gave up on",
            "gave up",
            "fell through",
            "pulled the plug on",
            "pulled the plug",
            "no longer do",
            "no longer does",
            "no longer run");
    private static final Set<String> STOPPED_WHAT = Set.of(
            "",
            "using",
            "doing",
            "running",
            "offering",
            "funding",
            "paying",
            "working",
            "it",
            "hosting",
            "having",
            "and",
            "or",
            "supporting");
    private static final Set<String> WAS = Set.of("was", "were", "got", "been", "and", "or", "it", "have", "has");

    @Override
    public @Nullable Match at(Wording words, int at) {
        var word = words.word(at);
        if (Set.of("not", "never").contains(words.word(at - 1))) return null;
        if (FAILED.contains(word)) return new Match(1, new Ended());
        for (var phrase : PHRASES) if (words.says(at, phrase)) return new Match(phrase.split(" ").length, new Ended());
        if (words.says(at, "stop doing") || words.says(at, "stop using")) return new Match(2, new Ended());
        if (!word.equals("stopped")) return null;
        var next = words.word(at + 1);
        if (WAS.contains(words.word(at - 1))) return new Match(1, new Ended());
        if (!STOPPED_WHAT.contains(next)) return null;
        return new Match(next.endsWith("ing") ? 2 : 1, new Ended());
    }
}
