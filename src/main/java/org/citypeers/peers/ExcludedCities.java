package org.citypeers.peers;

import org.jspecify.annotations.Nullable;

/// Cities that are left out by their bare names: "in Texas but not Austin", "except Boise or Dayton".
final class ExcludedCities {
    private ExcludedCities() {}

    /// The city right behind what leaves it out; null where no city is, or a state has that name as well.
    static Names.@Nullable NamedCity at(Names names, Wording words, int at) {
        return Negation.isRightBefore(words, at) ? city(names, words, at) : null;
    }

    /// The city that goes on with what was left out.
    static Rule.@Nullable Match next(Names names, Wording words, int at) {
        var city = city(names, words, at);
        return city == null ? null : new Rule.Match(city.length(), new Clause.In(city.cities()));
    }

    private static Names.@Nullable NamedCity city(Names names, Wording words, int at) {
        var city = CityWords.trusted(names, words, at);
        if (city == null) return null;
        var state = UnitedStatesWords.state(words, at, false);
        return state != null && state.length() >= city.length() ? null : city;
    }
}
