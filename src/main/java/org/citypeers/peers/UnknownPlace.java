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
    private static final Set<String> NEXT = Set.of("""
            and or that who which with where without under over below above for to about on from near than
            y o que quien quienes con sin para sobre donde""".split("\\s+"));

    /// With a capital too, and no places: seasons, and what city halls call their departments.
    private static final Set<String> OTHERS = Set.of("""
            spring summer fall autumn winter christmas easter ramadan congress parks recreation housing finance
            budget procurement planning zoning transportation transit police fire utilities engineering innovation
            communications sustainability resilience hr it gis excel python powerpoint salesforce tableau hmong
            cantonese mandarin primavera verano otono invierno navidad""".split("\\s+"));
    private static final Set<String> DEPARTMENTS = Set.of("public works", "human resources", "human services");

    private static final Set<String> NAMED_TIMES_AND_LANGUAGES = Stream.of(Locale.ENGLISH, Locale.of("es"))
            .flatMap(UnknownPlace::timesAndLanguages)
            .map(Wording::folded)
            .collect(Collectors.toUnmodifiableSet());

    private UnknownPlace() {}

    private static Stream<String> timesAndLanguages(Locale said) {
        var languages = Arrays.stream(Locale.getISOLanguages())
                .map(code -> Locale.of(code).getDisplayLanguage(said));
        var months = Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, said));
        var days = Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, said));
        return Stream.concat(languages, Stream.concat(months, days));
    }

    /// Where the name behind the word here ends; -1 when there is none.
    static int end(Wording words, int at) {
        if (!IN.contains(words.word(at)) || words.shouted() || isInATitle(words, at)) return -1;
        int end = at + 1;
        while (end < words.size() && isName(words, end, at + 1)) end++;
        return end > at + 1 && endsHere(words, end) && !isSomethingElse(words, at + 1, end) ? end : -1;
    }

    /// There everything has a capital; the first word has one anywhere.
    private static boolean isInATitle(Wording words, int at) {
        return at > 0 && words.token(at).capital()
                || at > 1 && words.token(at - 1).capital();
    }

    private static boolean isName(Wording words, int at, int first) {
        var token = words.token(at);
        if (!token.capital() || token.loud() || Grammar.saysNothing(token.word())) return false;
        return at == first
                || token.gap().isBlank()
                || isShortened(words.word(at - 1)) && token.gap().equals(". ");
    }

    /// "St. Foo", "Ft. Foo"
    private static boolean isShortened(String word) {
        return Set.of("st", "ste", "mt", "ft", "sta", "sto").contains(word);
    }

    private static boolean isSomethingElse(Wording words, int from, int to) {
        var name = words.name(from, to);
        return name.length() == 1
                || DEPARTMENTS.contains(name)
                || NAMED_TIMES_AND_LANGUAGES.contains(name)
                || OTHERS.contains(words.word(from));
    }

    /// A hyphen, a slash or an apostrophe goes on with the word.
    private static boolean endsHere(Wording words, int end) {
        if (end == words.size() || NEXT.contains(words.word(end))) return true;
        var gap = words.token(end).gap();
        return !gap.isBlank() && gap.codePoints().anyMatch(sign -> ",;:.?!()".indexOf(sign) >= 0);
    }
}
