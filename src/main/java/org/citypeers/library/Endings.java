package org.citypeers.library;

import java.util.Set;

/// Tells two forms of a word from a word and its misspelling: forms differ in their endings only.
final class Endings {
    private static final Set<String> REGULAR = Set.of(
            "", "s", "e", "es", "d", "ed", "ing", "ings", "er", "ers", "r", "rs", "y", "ies", "ied", "ier", "iness",
            "ly", "ily", "al", "ally", "ion", "ions", "ation", "ations", "ment", "ments", "ness", "ful", "able", "o",
            "a", "os", "as", "mente");

    private Endings() {}

    /// Whether the two are forms of one word: `mows` and `mowing`, but not `engagment` and `engagement`.
    static boolean differ(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        return isRegular(one, same) && isRegular(other, same);
    }

    /// A consonant may be doubled before an ending: `stop`, `stopped`.
    private static boolean isRegular(String word, int from) {
        var ending = word.substring(from);
        boolean doubled = from > 0 && ending.length() > 1 && ending.charAt(0) == word.charAt(from - 1);
        return REGULAR.contains(ending) || doubled && REGULAR.contains(ending.substring(1));
    }
}
