package org.citypeers.peers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cities as people write them: a name that is a word as well has to say that it is one.
final class CityWords {
    static final Set<String> CITIES = Set.of(
            "city",
            "cities",
            "town",
            "towns",
            "municipality",
            "municipalities",
            "places",
            "communities",
            "ciudad",
            "ciudades",
            "municipios");
    private static final Set<String> HOME = Set.of("us", "ours", "me", "mine", "here", "nosotros", "nuestra");
    /// Names of cities that are words: in small letters they are read as words.
    private static final Set<String> WORDS = Set.of(
            "mobile",
            "reading",
            "surprise",
            "orange",
            "independence",
            "normal",
            "police",
            "central",
            "media",
            "most",
            "of",
            "man",
            "same",
            "nice",
            "split",
            "sale",
            "moss",
            "bath",
            "hall",
            "along",
            "trees",
            "parks",
            "college",
            "opportunity",
            "enterprise",
            "union",
            "commerce",
            "industry",
            "justice",
            "energy",
            "home",
            "mobile city");
    private static final long KNOWN_IN_SMALL_LETTERS = 50_000;

    private CityWords() {}

    /// A city that is meant as one: with a capital or its state, or well known and no other word.
    static Names.@Nullable NamedCity trusted(Names names, Wording words, int at) {
        if (at >= words.size()) return null;
        var city = names.city(words, at);
        if (city == null || OtherNames.goesOn(words, at + city.length())) return null;
        if (words.token(at).capital() || bare(words, at, city) < city.length()) return city;
        if (WORDS.contains(words.name(at, at + city.length()))) return null;
        var population = city.cities().getFirst().population();
        return population != null && population >= KNOWN_IN_SMALL_LETTERS ? city : null;
    }

    /// How many of the words are the city's name alone.
    static int bare(Wording words, int at, Names.NamedCity city) {
        for (int length = 1; length < city.length(); length++) {
            var state = UnitedStatesWords.state(words, at + length, true);
            if (state != null && length + state.length() == city.length()) return length;
        }
        return city.length();
    }

    /// How many words mean the asking city; 0 when it is not meant.
    static int home(Wording words, int at) {
        if (HOME.contains(words.word(at))) return 1;
        boolean our = Set.of("our", "my", "nuestra", "mi").contains(words.word(at));
        return our && Set.of("city", "town", "own", "ciudad").contains(words.word(at + 1)) ? 2 : 0;
    }
}
