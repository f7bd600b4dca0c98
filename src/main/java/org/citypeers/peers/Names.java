package org.citypeers.peers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// The names of the graph that a question may use, as one viewer knows them.
///
/// @param programs by every name in lower case
/// @param roles by every name in lower case: the role as it is looked up
/// @param cities all of a name in lower case, the largest first
record Names(
        Map<String, Clause.Program> programs,
        Map<String, Clause.Role> roles,
        Function<String, List<CityProfile>> cities) {
    private static final int LONGEST = 6;

    /// A city, or several of one name, in the question.
    ///
    /// @param named how many have this name, whatever state was said
    record NamedCity(List<CityProfile> cities, int named, int length) {}

    /// The city named from here on by as many words as possible.
    @Nullable NamedCity city(Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var name = words.name(at, to);
            var named = cities.apply(name);
            if (named.isEmpty()) continue;
            int length = to - at;
            if (words.word(to).equals("city") && !words.word(to + 1).equals("hall")) length++;
            var found = narrowed(words, at, new NamedCity(named, named.size(), length));
            if (found != null) return found;
        }
        return null;
    }

    /// By the state said behind the name; null when none of the cities is there: Portland in Maine is not another one.
    private static @Nullable NamedCity narrowed(Wording words, int at, NamedCity found) {
        var state = UnitedStatesWords.state(words, at + found.length(), true);
        if (state == null) return found;
        var there = found.cities().stream()
                .filter(city -> state.codes().contains(String.valueOf(city.subdivision())))
                .toList();
        if (there.isEmpty()) return isSaid(words, at + found.length(), state.length()) ? null : found;
        return new NamedCity(there, 1, found.length() + state.length());
    }

    private static boolean isSaid(Wording words, int at, int length) {
        return words.token(at).gap().contains(",") || words.raw(at, at + length).length() > 2;
    }
}
