package org.citypeers.peers;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written like a place, behind "in" and with a capital, where nothing here goes by that name: "in Paris". It
/// may be something else, so it is looked for as a word all the same.
final class UnknownPlace {
    private static final Set<String> IN = Set.of("in", "en");
    /// A name before another noun is no place: "in Housing departments".
    private static final Set<String> NEXT = Set.of(
            "and", "or", "y", "o", "that", "who", "which", "with", "where", "under", "over", "below", "above", "que");
    private static final Set<String> NO_PLACES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages())
                            .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH)),
                    Stream.concat(
                            Arrays.stream(Month.values())
                                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                            Arrays.stream(DayOfWeek.values())
                                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))))
            .map(Wording::folded)
            .collect(Collectors.toUnmodifiableSet());

    private UnknownPlace() {}

    /// Where the name behind the word here ends; -1 when there is none.
    static int end(Wording words, int at) {
        if (!IN.contains(words.word(at)) || words.token(at).capital() || words.shouted()) return -1;
        // in a title everything has a capital
        if (at > 0 && words.token(at - 1).capital()) return -1;
        int end = at + 1;
        while (end < words.size() && isName(words, end, end == at + 1)) end++;
        if (end == at + 1 || NO_PLACES.contains(words.word(end - 1))) return -1;
        return endsHere(words, end) ? end : -1;
    }

    private static boolean isName(Wording words, int at, boolean first) {
        var token = words.token(at);
        return token.capital()
                && !token.loud()
                && (first || token.gap().isBlank())
                && !Grammar.saysNothing(token.word());
    }

    private static boolean endsHere(Wording words, int end) {
        return end == words.size() || !words.token(end).gap().isBlank() || NEXT.contains(words.word(end));
    }
}
