package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers with the words that make bounds of them: "under 60k", "50k to 100k", "between 50 and 100 thousand".
///
/// @param number the last one said
/// @param about whether it was said as one number, with some room around it
/// @param at the first word behind it
record Bound(@Nullable Double least, @Nullable Double most, Figure number, boolean about, int at) {
    private static final List<String> LEAST = List.of(
            "at least",
            "no less than",
            "no fewer than",
            "not less than",
            "more than",
            "larger than",
            "bigger than",
            "greater than",
            "upwards of",
            "exceeding",
            "minimum",
            "over",
            "above",
            "min",
            ">=",
            ">",
            "≥",
            "mas de",
            "al menos");
    private static final List<String> MOST = List.of(
            "at most",
            "up to",
            "no more than",
            "not more than",
            "no larger than",
            "no bigger than",
            "less than",
            "fewer than",
            "smaller than",
            "maximum",
            "under",
            "below",
            "max",
            "sub",
            "<=",
            "<",
            "≤",
            "menos de",
            "hasta");
    private static final Set<String> BETWEEN = Set.of("between", "from", "entre");
    private static final Set<String> TO = Set.of("to", "through", "and", "y", "a");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "~", "circa", "of", "de", "unos", "with");
    private static final List<String> MORE =
            List.of("or more", "or larger", "or bigger", "and up", "and above", "o mas");
    private static final List<String> LESS = List.of("or less", "or fewer", "or smaller", "and below", "o menos");
    private static final double ABOUT_SHARE = 0.25;

    static @Nullable Bound at(Wording words, int at) {
        boolean between = BETWEEN.contains(words.word(at));
        int from = between ? at + 1 : at;
        if (!between) while (from < at + 2 && ABOUT.contains(words.word(from))) from++;
        var range = range(words, from, between);
        if (range != null || between) return range;
        int least = length(words, from, LEAST);
        if (least > 0) return open(Figure.at(words, from + least), true, 0);
        int most = length(words, from, MOST);
        if (most > 0) return open(Figure.at(words, from + most), false, 0);
        var number = Figure.at(words, from);
        if (number == null) return null;
        int more = length(words, number.at(), MORE);
        if (number.atLeast() || more > 0) return open(number, true, more);
        int less = length(words, number.at(), LESS);
        if (less > 0) return open(number, false, less);
        double value = number.value();
        return new Bound(value * (1 - ABOUT_SHARE), value * (1 + ABOUT_SHARE), number, true, number.at());
    }

    private static int length(Wording words, int at, List<String> phrases) {
        for (var phrase : phrases) if (words.says(at, phrase)) return phrase.split(" ").length;
        return 0;
    }

    private static @Nullable Bound open(@Nullable Figure number, boolean least, int behind) {
        if (number == null) return null;
        var value = number.value();
        return new Bound(least ? value : null, least ? null : value, number, false, number.at() + behind);
    }

    /// @param between whether two are announced
    private static @Nullable Bound range(Wording words, int at, boolean between) {
        var one = Figure.at(words, at);
        if (one == null || one.at() >= words.size()) return null;
        int link = link(words, one.at(), between || one.certain());
        if (link < 0) return null;
        var other = Figure.at(words, one.at() + link);
        if (other == null) return null;
        double least = one.value();
        // in 50-100k the thousand belongs to both
        if (!one.certain() && other.scaled() && least < 1_000)
            least *= other.value() >= 1_000_000 && least < 10 ? 1_000_000 : 1_000;
        return least < other.value() ? new Bound(least, other.value(), other, false, other.at()) : null;
    }

    /// How many words stand between the two; -1 when they are no range.
    private static int link(Wording words, int at, boolean sure) {
        var gap = words.token(at).gap().strip();
        if (gap.equals("-") || gap.equals("–") || gap.equals("&")) return 0;
        if (words.says(at, "up to")) return 2;
        var word = words.word(at);
        return word.equals("to") || sure && TO.contains(word) ? 1 : -1;
    }
}
