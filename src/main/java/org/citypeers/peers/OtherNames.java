package org.citypeers.peers;

import java.util.Set;

/// Names of places inside names of something else: the Ohio River, Texas Instruments, Orange County, British Columbia.
final class OtherNames {
    private static final Set<String> NOUNS = Set.of("""
            county university college park street st avenue ave road boulevard square river valley lake lakes
            bay gulf bridge airport monument tech instruments institute school panhandle foundation times
            tribune province plateau mountains""".split("\\s+"));
    /// Provinces and states of other countries whose names hold, or are, a name of a place in the United States.
    private static final Set<String> ABROAD = Set.of(
            "ontario",
            "alberta",
            "quebec",
            "manitoba",
            "saskatchewan",
            "british columbia",
            "nova scotia",
            "new brunswick",
            "newfoundland",
            "prince edward island",
            "baja california",
            "nuevo leon",
            "new south wales",
            "victoria",
            "queensland",
            "western australia");
    private static final int LONGEST = 3;

    private OtherNames() {}

    /// Whether the word here makes another name of the one before it.
    static boolean goesOn(Wording words, int at) {
        if (at >= words.size()) return false;
        var gap = words.token(at).gap();
        return NOUNS.contains(words.word(at)) && (gap.isBlank() || gap.equals("-"));
    }

    /// Whether it may be the beginning of a longer name: Texas Instruments, Georgia Power.
    static boolean mayGoOn(Wording words, int at) {
        if (goesOn(words, at)) return true;
        if (at >= words.size() || !words.token(at).gap().isBlank()) return false;
        var token = words.token(at);
        return token.capital() && !token.loud() && !Grammar.saysNothing(token.word());
    }

    /// How many words are the name of a province abroad, not followed by a state of the United States.
    static int abroad(Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--)
            if (ABROAD.contains(words.name(at, to)) && UnitedStatesWords.state(words, to, true) == null) return to - at;
        return 0;
    }
}
