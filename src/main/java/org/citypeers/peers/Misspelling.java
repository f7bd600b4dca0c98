package org.citypeers.peers;

import java.util.LinkedHashSet;
import java.util.Set;
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
    /// A village is not meant by a word that is none of its name.
    private static final long KNOWN = 50_000;

    static @Nullable Misspelling at(Names names, Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var name = words.name(at, to);
            if (name.length() < LEAST_LETTERS || !name.matches("[\\p{L} ]+")) continue;
            var state = UnitedStatesWords.state(words, to, true);
            var meant = nearest(names, name, state);
            if (meant != null) return new Misspelling(meant, to - at + (state == null ? 0 : state.length()));
        }
        return null;
    }

    private static @Nullable CityProfile nearest(
            Names names, String name, UnitedStatesWords.@Nullable NamedState state) {
        CityProfile nearest = null;
        for (var near : oneLetterAway(name))
            for (var city : names.cities().apply(near)) {
                if (state != null && !state.codes().contains(String.valueOf(city.subdivision()))) continue;
                if (population(city) >= KNOWN && (nearest == null || population(city) > population(nearest)))
                    nearest = city;
            }
        return nearest;
    }

    private static Set<String> oneLetterAway(String name) {
        var near = new LinkedHashSet<String>();
        for (int at = 0; at <= name.length(); at++) {
            var before = name.substring(0, at);
            var after = name.substring(at);
            for (char letter : LETTERS.toCharArray()) {
                near.add(before + letter + after);
                if (!after.isEmpty()) near.add(before + letter + after.substring(1));
            }
            if (!after.isEmpty()) near.add(before + after.substring(1));
            if (after.length() > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        near.remove(name);
        return near;
    }

    private static long population(CityProfile city) {
        var population = city.population();
        return population == null ? 0 : population;
    }
}
