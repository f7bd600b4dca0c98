package org.citypeers.peers;

import org.jspecify.annotations.Nullable;

/// Cities that are left out by their bare names: "in Texas but not Austin", "except Boise or Dayton".
final class ExcludedCities {
    private static final int LONGEST = 4;

    private ExcludedCities() {}

    /// The city right behind what leaves it out; null where no city is, or a state has that name as well.
    static Rule.@Nullable Match at(Names names, Wording words, int at) {
        if (Negation.isRightBefore(words, at)) return next(names, words, at);
        boolean in = words.word(at - 1).equals("in")
                && (words.word(at - 2).equals("not") || Negation.isRightBefore(words, at - 1));
        return in ? elsewhere(names, words, at) : null;
    }

    /// The city that goes on with what was left out.
    static Rule.@Nullable Match next(Names names, Wording words, int at) {
        var city = city(names, words, at);
        return city == null ? elsewhere(names, words, at) : new Rule.Match(city.length(), new Clause.In(city.cities()));
    }

    /// A city by its name and a state where none of that name is: the state is part of what is not wanted.
    private static Rule.@Nullable Match elsewhere(Names names, Wording words, int at) {
        if (!words.token(at).capital() || names.city(words, at) != null) return null;
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            if (names.cities().apply(words.name(at, to)).isEmpty()) continue;
            var state = UnitedStatesWords.state(words, to, true);
            if (state == null) continue;
            int end = to + state.length();
            return new Rule.Match(end - at, new Clause.Elsewhere(words.raw(at, end)));
        }
        return null;
    }

    private static Names.@Nullable NamedCity city(Names names, Wording words, int at) {
        var city = CityWords.trusted(names, words, at);
        if (city == null) return null;
        var state = UnitedStatesWords.state(words, at, false);
        return state != null && state.length() >= city.length() ? null : city;
    }
}
