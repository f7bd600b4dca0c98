package org.citypeers.peers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.citypeers.city.UnitedStates;
import org.jspecify.annotations.Nullable;

/// States and regions as people write them.
final class UnitedStatesWords {
    private static final int LONGEST = 3;
    /// Codes that are words as well; they are believed behind a comma or a preposition only.
    private static final Set<String> WORDS =
            Set.of("IN", "OR", "ME", "OK", "HI", "OH", "LA", "PA", "MA", "AL", "DE", "ID", "CO");
    private static final Set<String> BEFORE = Set.of("in", "from", "across", "near");
    /// What makes another name of it: Kansas City, Delaware County, Washington Park.
    private static final Set<String> OTHER_NAME = Set.of("city", "county", "university", "park", "street", "avenue");

    private static final Map<String, UnitedStates.State> BY_NAME =
            UnitedStates.states().stream().collect(toMap(state -> Wording.folded(state.name()), Function.identity()));
    private static final Map<String, UnitedStates.State> BY_CODE = UnitedStates.states().stream()
            .collect(toMap(state -> state.code().substring("US-".length()), Function.identity()));
    /// The Census Bureau's regions, and two names in everyday use.
    private static final Map<String, Set<String>> REGIONS = Map.of(
            "midwest", region("Midwest"),
            "northeast", region("Northeast"),
            "south", region("South"),
            "west", region("West"),
            "new england", Set.of("US-CT", "US-ME", "US-MA", "US-NH", "US-RI", "US-VT"),
            "pacific northwest", Set.of("US-WA", "US-OR", "US-ID"));

    private UnitedStatesWords() {}

    /// @param name as it is said back
    record Found(Set<String> codes, String name, int length) {}

    private static Set<String> region(String name) {
        return UnitedStates.states().stream()
                .filter(state -> state.region().equals(name))
                .map(UnitedStates.State::code)
                .collect(toUnmodifiableSet());
    }

    /// @param behindCity whether the name of a city stands before: then any code in capitals is one
    static @Nullable Found state(Wording words, int at, boolean behindCity) {
        if (at >= words.size()) return null;
        if (words.word(at).equals("washington") && Set.of("dc", "d.c").contains(words.word(at + 1)))
            return new Found(Set.of("US-DC"), "District of Columbia", 2);
        var code = code(words, at, behindCity);
        if (code != null) return new Found(Set.of(code.code()), code.name(), 1);
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var state = BY_NAME.get(words.name(at, to));
            if (state == null || OTHER_NAME.contains(words.word(to))) continue;
            int length = to - at + (words.word(to).equals("state") ? 1 : 0);
            return new Found(Set.of(state.code()), state.name(), length);
        }
        return null;
    }

    private static UnitedStates.@Nullable State code(Wording words, int at, boolean behindCity) {
        var token = words.token(at);
        var raw = token.raw().replace(".", "");
        if (raw.length() != 2 || !token.raw().equals(token.raw().toUpperCase()) || words.shouted()) return null;
        var state = BY_CODE.get(raw);
        if (state == null || behindCity || token.gap().contains(",")) return state;
        if (!WORDS.contains(raw)) return state;
        // in LA is in Los Angeles
        return BEFORE.contains(words.word(at - 1)) && !raw.equals("LA") ? state : null;
    }

    static @Nullable Found region(Wording words, int at) {
        for (int to = Math.min(words.size(), at + 2); to > at; to--) {
            var name = words.name(at, to).replaceAll("ern$", "");
            var codes = REGIONS.get(name);
            if (codes == null) continue;
            boolean direction = name.equals("south") || name.equals("west");
            if (direction && !isRegion(words, at)) continue;
            return new Found(codes, words.raw(at, to), to - at);
        }
        return null;
    }

    /// South and west are directions as well.
    private static boolean isRegion(Wording words, int at) {
        if (words.word(at).endsWith("ern"))
            return Set.of("city", "cities", "town", "towns", "states").contains(words.word(at + 1));
        return words.word(at - 1).equals("the")
                && words.token(at).capital()
                && !Set.of("side", "end", "coast").contains(words.word(at + 1));
    }
}
