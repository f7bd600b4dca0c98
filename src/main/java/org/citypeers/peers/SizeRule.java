package org.citypeers.peers;

import java.util.Map;
import java.util.Set;
import org.citypeers.peers.Clause.HomeState;
import org.citypeers.peers.Clause.Size;
import org.citypeers.peers.Clause.Vague;
import org.jspecify.annotations.Nullable;

/// Measured by the asker, or by a city that is named: bigger, smaller, in the same state. What is merely "not small" is
/// measured by nothing.
final class SizeRule implements Rule {
    private static final Map<String, Boolean> BIGGER = Map.of(
            "bigger", true,
            "larger", true,
            "smaller", false,
            "mas grande", true,
            "mas grandes", true,
            "mas pequena", false,
            "mas pequenas", false,
            "mas pequeno", false,
            "mas chica", false,
            "mas chicas", false);
    private static final Set<String> BUT = Set.of("but", "pero");
    private static final Set<String> THAN = Set.of("than", "que");
    private static final String[] STATE = {
        "in our state", "in my state", "from our state", "in the same state as us", "in the same state", "our state"
    };
    private static final Set<String> NOT = Set.of("not", "aren't", "isn't");
    private static final Set<String> VERY = Set.of("too", "very", "so", "that");
    private static final Set<String> SIZES = Set.of("small", "tiny", "little", "big", "large", "huge");
    private static final int NEAR_A_CITY = 3;

    private final Names names;

    SizeRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        for (var state : STATE) if (words.says(at, state)) return new Match(state.split(" ").length, new HomeState());
        var vague = vague(words, at);
        return vague == null ? bigger(words, at) : vague;
    }

    private @Nullable Match bigger(Wording words, int at) {
        int from = BUT.contains(words.word(at)) ? at + 1 : at;
        int behind = BIGGER.containsKey(words.name(from, from + 1)) ? from + 1 : from + 2;
        var bigger = BIGGER.get(words.name(from, behind));
        if (bigger == null) return null;
        boolean cities = CityWords.CITIES.contains(words.word(behind));
        int end = cities ? behind + 1 : behind;
        var than = THAN.contains(words.word(end)) ? than(words, at, end + 1, bigger) : null;
        if (than != null || !cities && THAN.contains(words.word(end))) return than;
        boolean spanish = behind - from == 2 && CityWords.CITIES.contains(words.word(from - 1));
        return cities || spanish || from > at || behind >= words.size()
                ? new Match(end - at, new Size(bigger, null))
                : null;
    }

    private @Nullable Match than(Wording words, int at, int from, boolean bigger) {
        int us = us(words, from);
        if (us > 0) return new Match(from + us - at, new Size(bigger, null));
        var city = CityWords.trusted(names, words, from);
        return city == null
                ? null
                : new Match(
                        from + city.length() - at,
                        new Size(bigger, city.cities().getFirst()));
    }

    /// "cities that are not too small"
    private static @Nullable Match vague(Wording words, int at) {
        if (!NOT.contains(words.word(at))) return null;
        int size = VERY.contains(words.word(at + 1)) ? at + 2 : at + 1;
        if (!SIZES.contains(words.word(size)) || !isOfCities(words, at, size + 1)) return null;
        int end = CityWords.CITIES.contains(words.word(size + 1)) ? size + 2 : size + 1;
        return new Match(end - at, new Vague("not " + words.raw(at + 1, size + 1)));
    }

    private static boolean isOfCities(Wording words, int at, int behind) {
        if (CityWords.CITIES.contains(words.word(behind))) return true;
        for (int before = at - 1; before >= at - NEAR_A_CITY; before--)
            if (CityWords.CITIES.contains(words.word(before))) return true;
        return false;
    }

    /// How many words mean the asker.
    static int us(Wording words, int at) {
        if (Set.of("us", "ours", "me", "mine", "nosotros", "nosotras").contains(words.word(at))) return 1;
        return Set.of("our city", "my city", "we are", "i am", "la nuestra", "nuestra ciudad")
                        .contains(words.word(at) + " " + words.word(at + 1))
                ? 2
                : 0;
    }
}
