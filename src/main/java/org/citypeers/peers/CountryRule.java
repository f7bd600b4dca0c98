package org.citypeers.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citypeers.peers.Clause.Country;
import org.jspecify.annotations.Nullable;

/// Countries behind "in" or before "cities": many of their names are people's or things' as well.
final class CountryRule implements Rule {
    private static final int LONGEST = 4;
    private static final Set<String> BEFORE = Set.of("in", "from", "across", "throughout", "within", "en");
    private static final Set<String> ARTICLES = Set.of("the", "los", "las", "el");
    private static final Set<String> AFTER = Set.of("city", "cities", "town", "towns", "municipalities", "mayors");
    /// Behind "from" they are more likely somebody.
    private static final Set<String> PEOPLE = Set.of("jordan", "chad", "georgia");
    private static final Map<String, String> ADJECTIVES = Map.of(
            "american", "US", "canadian", "CA", "mexican", "MX", "british", "GB", "german", "DE", "french", "FR");
    private static final Map<String, String> BY_NAME = byName();

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        for (var language : List.of(Locale.of("es"), Locale.ENGLISH))
            for (var code : Locale.getISOCountries())
                names.put(Wording.folded(Locale.of("", code).getDisplayCountry(language)), code);
        Map.of("usa", "US", "us", "US", "america", "US", "uk", "GB", "great britain", "GB", "england", "GB")
                .forEach(names::put);
        // names that gave way to others, or are in use beside them
        Map.of("turkey", "TR", "czech republic", "CZ", "ivory coast", "CI", "holland", "NL", "burma", "MM")
                .forEach(names::put);
        return Map.copyOf(names);
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        boolean the = ARTICLES.contains(words.word(at - 1));
        int before = the ? at - 1 : at;
        boolean led = BEFORE.contains(words.word(before - 1)) || isLeftOut(words, at, before);
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            if (!led && !AFTER.contains(words.word(to))) continue;
            var code = code(words, at, to);
            // us is we, US is a country
            if (code == null
                    || to - at == 1
                            && words.word(at).equals("us")
                            && !words.token(at).loud()
                            && !the) continue;
            return new Match(to - at, new Country(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
        }
        var raw = words.token(at).raw();
        // in LA is in Los Angeles
        if (UnitedStatesWords.isCode(raw)) return null;
        if (!led || raw.length() != 2 || !words.token(at).loud() || words.shouted()) return null;
        var name = Locale.of("", raw).getDisplayCountry(Locale.ENGLISH);
        return name.equals(raw) ? null : new Match(1, new Country(raw, name));
    }

    /// outside the US, not Canada
    private static boolean isLeftOut(Wording words, int at, int before) {
        boolean capital = at < words.size() && words.token(at).capital();
        return Negation.isRightBefore(words, before)
                && (capital || !words.word(before - 1).equals("not"));
    }

    private static @Nullable String code(Wording words, int at, int to) {
        var name = words.name(at, to);
        if (OtherNames.goesOn(words, to)) return null;
        if (ADJECTIVES.containsKey(name))
            return CityWords.CITIES.contains(words.word(to)) ? ADJECTIVES.get(name) : null;
        return PEOPLE.contains(name) && words.word(at - 1).equals("from") ? null : BY_NAME.get(name);
    }
}
