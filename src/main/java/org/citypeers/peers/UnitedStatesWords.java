package org.citypeers.peers;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.citypeers.city.UnitedStates;
import org.jspecify.annotations.Nullable;

/// States as people write them.
final class UnitedStatesWords {
    private static final int LONGEST = 3;
    /// Codes that are words as well; they are believed behind a comma or a preposition only.
    private static final Set<String> WORDS =
            Set.of("IN", "OR", "ME", "OK", "HI", "OH", "LA", "PA", "MA", "AL", "DE", "ID", "CO");
    /// Of these, those that begin no sentence when they are written in capitals: OH open data.
    private static final Set<String> FIRST = Set.of("OH", "PA", "IN", "AL");

    private static final Set<String> BEFORE = Set.of("in", "from", "across");

    private static final Map<String, UnitedStates.State> BY_NAME =
            UnitedStates.states().stream().collect(toMap(state -> Wording.folded(state.name()), Function.identity()));
    private static final Map<String, UnitedStates.State> BY_CODE = UnitedStates.states().stream()
            .collect(toMap(state -> state.code().substring("US-".length()), Function.identity()));

    private UnitedStatesWords() {}

    /// @param name as it is said back
    record NamedState(Set<String> codes, String name, int length) {}

    /// @param behindCity whether the name of a city stands before: then any code in capitals is one
    static @Nullable NamedState state(Wording words, int at, boolean behindCity) {
        if (at >= words.size()) return null;
        if (words.word(at).equals("washington") && Set.of("dc", "d.c").contains(words.word(at + 1)))
            return new NamedState(Set.of("US-DC"), "District of Columbia", 2);
        var code = code(words, at, behindCity);
        if (code != null) return new NamedState(Set.of(code.code()), code.name(), 1);
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var state = BY_NAME.get(words.name(at, to));
            // Kansas City, Delaware County
            if (state == null || words.word(to).equals("city") || OtherNames.goesOn(words, to)) continue;
            int length = to - at + (words.word(to).equals("state") ? 1 : 0);
            return new NamedState(Set.of(state.code()), state.name(), length);
        }
        return null;
    }

    private static UnitedStates.@Nullable State code(Wording words, int at, boolean behindCity) {
        var token = words.token(at);
        var raw = token.raw().replace(".", "");
        if (raw.length() != 2) return null;
        // dayton, oh
        if (behindCity && token.gap().contains(",")) return BY_CODE.get(raw.toUpperCase(Locale.ROOT));
        if (!token.raw().equals(token.raw().toUpperCase(Locale.ROOT)) || words.shouted()) return null;
        var state = BY_CODE.get(raw);
        if (state == null || behindCity || token.gap().contains(",")) return state;
        if (!WORDS.contains(raw)) return state;
        if (at == 0 && FIRST.contains(raw) && words.size() > 1)
            return words.token(1).gap().contains(",") ? null : state;
        // in LA is in Los Angeles
        return BEFORE.contains(words.word(at - 1)) && !raw.equals("LA") || isOneOfSome(words, at) ? state : null;
    }

    /// TX or OH; ma and pa are none, in capitals either.
    private static boolean isOneOfSome(Wording words, int at) {
        for (int one = at - 2; one >= 0 && Set.of("or", "and").contains(words.word(one + 1)); one -= 2) {
            var token = words.token(one);
            if (!token.loud() || !BY_CODE.containsKey(token.raw())) return false;
            boolean led = BEFORE.contains(words.word(one - 1)) || one == 0 && FIRST.contains(token.raw());
            if (!WORDS.contains(token.raw()) || token.gap().contains(",") || led) return true;
        }
        return false;
    }

    /// @param subdivision ISO 3166-2; said back as it is where it is no state
    static String name(String subdivision) {
        return BY_NAME.values().stream()
                .filter(state -> state.code().equals(subdivision))
                .map(UnitedStates.State::name)
                .findFirst()
                .orElse(subdivision);
    }

    static boolean isCode(String raw) {
        return BY_CODE.containsKey(raw);
    }
}
