package org.citypeers.peers;

import java.util.List;
import java.util.Set;

/// Words that turn what follows into what is not wanted: "not in Texas", "anywhere but", "other than".
final class Negation {
    private static final List<String> NO = List.of(
            "anywhere but",
            "everywhere but",
            "anyone but",
            "other than",
            "rather than",
            "apart from",
            "aside from",
            "instead of",
            "excluding",
            "except",
            "exclude",
            "outside",
            "beyond",
            "besides",
            "without",
            "not",
            "non",
            "nor",
            "never",
            "isn't",
            "aren't",
            "hasn't",
            "haven't",
            "hadn't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "excepto",
            "fuera",
            "nunca",
            "sin",
            "no");
    /// Behind these the bare name of a place is not wanted, whatever else it may be called.
    private static final List<String> OUTSIDE = List.of(
            "anywhere but",
            "everywhere but",
            "other than",
            "apart from",
            "aside from",
            "excluding",
            "except",
            "except for",
            "exclude",
            "outside",
            "outside of",
            "beyond",
            "besides",
            "excepto",
            "fuera de");
    /// May stand between the two: "not one of the cities in".
    private static final Set<String> BETWEEN = Set.of("""
            in from of the a an any for at near with to be city cities town towns place places state states
            located based en de population been being ever yet has have had un una ha han haya
            hayan""".split("\\s+"));
    private static final Set<String> LINKS = Set.of("or", "nor", "and", "in", "the", "of", "from", "ni", "y", "o");
    private static final int FARTHEST = 4;

    private Negation() {}

    /// Where the negation of what stands here begins; -1 when nothing negates it.
    ///
    /// @param from words before it mean something else already
    static int start(Wording words, int at, int from) {
        for (int end = at; end > from && at - end <= FARTHEST; end--) {
            for (var no : NO) {
                int start = end - no.split(" ").length;
                if (start >= from && words.says(start, no)) return start;
            }
            if (!BETWEEN.contains(words.word(end - 1))) return -1;
        }
        return -1;
    }

    /// Whether the name that stands here is said right behind what leaves it out; behind a mere "not" it has to have a
    /// capital.
    static boolean isRightBefore(Wording words, int at) {
        if (at < words.size() && words.word(at - 1).equals("not"))
            return words.token(at).capital();
        for (var outside : OUTSIDE) if (words.says(at - outside.split(" ").length, outside)) return true;
        return false;
    }

    /// Whether what stands here goes on with what was negated: "not in Texas or Oklahoma".
    static boolean goesOn(Wording words, int from, int at) {
        for (int next = from; next < at; next++) if (!LINKS.contains(words.word(next))) return false;
        return at > from || words.token(at).gap().contains(",");
    }
}
