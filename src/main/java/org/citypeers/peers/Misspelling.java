package org.citypeers.peers;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// A word that is a city's name but for one letter left out, put in, put wrong, or for two that changed places.
///
/// @param meant the largest city of such a name, in the state that is said behind it
/// @param length words, with the state
record Misspelling(CityProfile meant, int length) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ";
    private static final int LONGEST = 3;
    /// Of shorter names too many are near.
    private static final int LEAST_LETTERS = 5;
    /// No city has a longer name; each letter more is looked up in 54 other ways.
    private static final int MOST_LETTERS = 40;
    /// A village is not meant by a word that is none of its name.
    private static final long KNOWN = 50_000;

    static @Nullable Misspelling at(Names names, Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var name = words.name(at, to);
            if (name.length() < LEAST_LETTERS || name.length() > MOST_LETTERS || !name.matches("[\\p{L} ]+")) continue;
            var state = UnitedStatesWords.state(words, to, true);
            var meant = nearest(names, name, state);
            if (meant != null) return new Misspelling(meant, to - at + (state == null ? 0 : state.length()));
        }
        return null;
    }

    private static @Nullable CityProfile nearest(
            Names names, String name, UnitedStatesWords.@Nullable NamedState state) {
        return oneLetterAway(name)
                .flatMap(near -> names.cities().apply(near).stream())
                .filter(city -> population(city) >= KNOWN)
                .filter(city -> state == null || state.codes().contains(String.valueOf(city.subdivision())))
                .reduce((one, other) -> population(other) > population(one) ? other : one)
                .orElse(null);
    }

    /// One by one, each looked up as it comes.
    private static Stream<String> oneLetterAway(String name) {
        return IntStream.rangeClosed(0, name.length())
                .boxed()
                .flatMap(at -> changedAt(name.substring(0, at), name.substring(at)))
                .filter(near -> !near.equals(name));
    }

    private static Stream<String> changedAt(String before, String after) {
        var more = LETTERS.chars().mapToObj(letter -> before + (char) letter + after);
        if (after.isEmpty()) return more;
        var less = before + after.substring(1);
        var other = LETTERS.chars().mapToObj(letter -> before + (char) letter + after.substring(1));
        var turned = after.length() == 1
                ? Stream.<String>empty()
                : Stream.of(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        return Stream.of(more, other, Stream.of(less), turned).flatMap(each -> each);
    }

    private static long population(CityProfile city) {
        var population = city.population();
        return population == null ? 0 : population;
    }
}
