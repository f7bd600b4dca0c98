package org.citypeers.peers;

import java.util.Set;
import org.citypeers.peers.Clause.In;
import org.citypeers.peers.Clause.Name;
import org.citypeers.peers.Clause.States;
import org.jspecify.annotations.Nullable;

/// States and regions; cities behind "in", or before their state. The bare name of a city constrains nothing: it may be
/// what the question is about.
final class PlaceRule implements Rule {
    private static final Set<String> IN = Set.of("in", "from", "at", "en");
    private static final Set<String> LED = Set.of("in", "from", "across", "throughout", "within", "en", "outside");
    /// Before "from" they measure how far away something is.
    private static final Set<String> AWAY =
            Set.of("miles", "mile", "km", "kilometers", "kilometres", "far", "away", "hours", "hour", "minutes");
    /// Near a state is not in it.
    private static final Set<String> BESIDE = Set.of("near", "nearby", "around", "bordering", "neighboring", "to");

    private final Names names;

    PlaceRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        int abroad = OtherNames.abroad(words, at);
        if (abroad > 0) return new Match(abroad, new Name());
        var excluded = ExcludedCities.at(names, words, at);
        if (excluded != null) return excluded;
        if (!IN.contains(words.word(at))) return named(words, at);
        if (OtherNames.abroad(words, at + 1) > 0) return null;
        if (words.word(at).equals("from") && AWAY.contains(words.word(at - 1))) return away(words, at);
        var city = CityWords.trusted(names, words, at + 1);
        var state = UnitedStatesWords.state(words, at + 1, false);
        if (city == null || state != null && state.length() >= city.length()) return null;
        return new Match(city.length() + 1, new In(city.cities()));
    }

    /// What stands behind a distance is left as it is, with its state.
    private @Nullable Match away(Wording words, int at) {
        var city = names.city(words, at + 1);
        return city == null ? null : new Match(city.length() + 1, new Name());
    }

    /// A state, a region, a city before its state; a longer name of a city keeps a state's name from being one.
    private @Nullable Match named(Wording words, int at) {
        var city = names.city(words, at);
        var state = UnitedStatesWords.state(words, at, false);
        var region = RegionWords.at(words, at);
        int named = state == null ? 0 : state.length();
        if (city != null && city.length() > named) {
            int bare = CityWords.bare(words, at, city);
            if (bare < city.length() && city.named() > 0 && isSaidWithState(words, at, bare))
                return new Match(city.length(), new In(city.cities()));
            if (bare > 1 && (region == null || bare > region.length())) return new Match(bare, new Name());
        }
        if (isBeside(words, at)) return null;
        if (region != null && region.length() > named)
            return new Match(region.length(), new States(region.codes(), region.name(), true));
        if (state == null) return null;
        if (!isLed(words, at) && OtherNames.mayGoOn(words, at + named)) return new Match(named, new Name());
        return new Match(named, new States(state.codes(), state.name(), false));
    }

    private static boolean isBeside(Wording words, int at) {
        int before = words.word(at - 1).equals("the") ? at - 2 : at - 1;
        return BESIDE.contains(words.word(before));
    }

    private static boolean isLed(Wording words, int at) {
        return LED.contains(words.word(at - 1)) || words.word(at - 1).equals("the") && LED.contains(words.word(at - 2));
    }

    private static boolean isSaidWithState(Wording words, int at, int bare) {
        var state = words.token(at + bare);
        boolean whole = state.raw().length() > 2;
        return words.token(at).capital() || state.gap().contains(",") || whole;
    }
}
