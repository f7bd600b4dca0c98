package org.citypeers.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.citypeers.peers.Clause.HomeState;
import org.citypeers.peers.Clause.Size;
import org.citypeers.peers.Clause.Vague;
import org.jspecify.annotations.Nullable;

/// Measured by the asker, or by a city that is named: bigger, smaller, in the same state. What is merely big, or
/// not small, is measured by nothing.
final class SizeRule implements Rule {
    private static final Map<String, Boolean> BIGGER = bigger();
    private static final Set<String> BUT = Set.of("but", "pero");
    private static final Set<String> THAN = Set.of("than", "que");
    private static final String[] STATE = {
        "in our state", "in my state", "from our state", "in the same state as us", "in the same state", "our state"
    };
    private static final Set<String> NOT = Set.of("not", "aren't", "isn't");
    private static final Set<String> VERY = Set.of("too", "very", "so", "that");
    private static final Set<String> SIZES = Set.of("small", "tiny", "little", "big", "large", "huge");
    private static final Set<String> MANY = Set.of("cities", "towns", "municipalities");
    private static final Set<String> CIUDADES = Set.of("ciudades", "municipios");
    private static final Set<String> TAMANOS = Set.of("grandes", "pequenas", "pequenos", "chicas", "chicos");
    private static final int NEAR_A_CITY = 3;

    private static Map<String, Boolean> bigger() {
        var words = new HashMap<String, Boolean>();
        var more = "bigger,larger,mas grande,mas grandes,mas poblada,mas pobladas,mas poblado,mas poblados";
        var less =
                "smaller,mas pequena,mas pequenas,mas pequeno,mas pequenos,mas chica,mas chicas,mas chico,mas chicos,"
                        + "menos poblada,menos pobladas,menos poblado,menos poblados";
        for (var word : more.split(",")) words.put(word, true);
        for (var word : less.split(",")) words.put(word, false);
        return Map.copyOf(words);
    }

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

    /// "big cities", "ciudades grandes", "cities that are not too small"
    private static @Nullable Match vague(Wording words, int at) {
        if (SIZES.contains(words.word(at)) && MANY.contains(words.word(at + 1)))
            return new Match(2, new Vague(words.raw(at, at + 1)));
        if (CIUDADES.contains(words.word(at)) && TAMANOS.contains(words.word(at + 1)))
            return new Match(2, new Vague(words.raw(at + 1, at + 2)));
        if (TAMANOS.contains(words.word(at)) && CIUDADES.contains(words.word(at + 1)))
            return new Match(2, new Vague(words.raw(at, at + 1)));
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
