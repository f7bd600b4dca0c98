package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.In;
import org.citypeers.peers.Clause.Like;
import org.citypeers.peers.Clause.Name;
import org.citypeers.peers.Clause.Near;
import org.citypeers.peers.Clause.Nothing;
import org.citypeers.peers.Clause.States;
import org.jspecify.annotations.Nullable;

/// States and regions; cities behind "like", "near" and "in", or before their state. The bare name of a city constrains
/// nothing: it may be what the question is about.
final class PlaceRule implements Rule {
    private static final double MILE = 1.609344;
    private static final int DEFAULT_MILES = 100;
    private static final Set<String> IN = Set.of("in", "from", "at");
    private static final List<String> LIKE =
            List.of("similar to", "comparable to", "same size as", "the size of", "like", "resembling");
    private static final List<String> NEAR = List.of("close to", "not far from", "near", "nearby", "around");
    private static final Set<String> HOME = Set.of("us", "ours", "me", "mine", "here");
    private static final Set<String> OUTSIDE = Set.of("outside", "not", "except", "excluding", "beyond");
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

    private final Names names;

    PlaceRule(Names names) {
        this.names = names;
    }

    @Override
    public @Nullable Match at(Wording words, int at) {
        var radius = radius(words, at);
        if (radius != null) return radius;
        for (var like : LIKE) if (words.says(at, like)) return like(words, at, length(like));
        for (var near : NEAR)
            if (words.says(at, near)) return near(words, at, at + length(near), DEFAULT_MILES * MILE, null);
        if (IN.contains(words.word(at))) {
            var there = in(words, at + 1);
            return there == null ? null : new Match(there.length() + 1, there.clause());
        }
        return named(words, at);
    }

    private static int length(String words) {
        return words.split(" ").length;
    }

    private @Nullable Match in(Wording words, int at) {
        var city = trusted(words, at);
        var state = UnitedStatesWords.state(words, at, false);
        if (city == null || state != null && state.length() >= city.length()) return null;
        return new Match(city.length(), new In(city.cities()));
    }

    /// A state, a region, a city before its state; a longer name of a city keeps a state's name from being one.
    private @Nullable Match named(Wording words, int at) {
        var city = names.city(words, at);
        var state = UnitedStatesWords.state(words, at, false);
        var region = UnitedStatesWords.region(words, at);
        int named = state == null ? 0 : state.length();
        if (city != null && city.length() > named) {
            int bare = bare(words, at, city);
            if (bare < city.length() && city.named() > 0 && isSaidWithState(words, at, bare))
                return new Match(city.length(), new In(city.cities()));
            if (bare > 1 && (region == null || bare > region.length())) return new Match(bare, new Name());
        }
        if (OUTSIDE.contains(words.word(at - 1))
                || words.word(at - 1).equals("the") && OUTSIDE.contains(words.word(at - 2))) return null;
        if (state != null) return new Match(state.length(), new States(state.codes(), state.name(), false));
        return region == null ? null : new Match(region.length(), new States(region.codes(), region.name(), true));
    }

    /// How many of the words are the city's name alone.
    private static int bare(Wording words, int at, Names.Found city) {
        for (int length = 1; length < city.length(); length++) {
            var state = UnitedStatesWords.state(words, at + length, true);
            if (state != null && length + state.length() == city.length()) return length;
        }
        return city.length();
    }

    private static boolean isSaidWithState(Wording words, int at, int bare) {
        var state = words.token(at + bare);
        boolean whole = state.raw().length() > 2;
        return words.token(at).capital() || state.gap().contains(",") || whole;
    }

    private @Nullable Match like(Wording words, int at, int length) {
        int from = words.word(at + length).equals("the") ? at + length + 1 : at + length;
        int home = home(words, from);
        if (home > 0) return new Match(from + home - at, new Nothing());
        var city = trusted(words, from);
        if (city == null) return null;
        return new Match(from + city.length() - at, new Like(city.cities().getFirst(), city.named()));
    }

    private static int home(Wording words, int at) {
        if (HOME.contains(words.word(at))) return 1;
        boolean our = Set.of("our", "my").contains(words.word(at));
        return our && Set.of("city", "town", "own").contains(words.word(at + 1)) ? 2 : 0;
    }

    /// @param distance as it was said, null when nothing was
    private @Nullable Match near(Wording words, int at, int from, double kilometres, @Nullable String distance) {
        int home = home(words, from);
        var city = home > 0 ? null : trusted(words, from);
        if (home == 0 && city == null) return null;
        int behind = from + (city == null ? home : city.length());
        var said = distance == null ? within(words, behind) : null;
        double reach = said == null ? kilometres : said.kilometres();
        var in = said == null ? distance == null ? DEFAULT_MILES + " miles" : distance : said.words();
        int end = said == null ? behind : said.behind();
        var place = city == null ? null : city.cities().getFirst();
        return new Match(end - at, new Near(place, city == null ? 1 : city.named(), reach, in));
    }

    private record Distance(double kilometres, String words, int behind) {}

    private static @Nullable Distance within(Wording words, int at) {
        if (!words.word(at).equals("within")) return null;
        var number = words.word(at + 1);
        var unit = words.word(at + 2);
        if (!number.matches("\\d[\\d,]*")) return null;
        boolean miles = Set.of("mile", "miles", "mi").contains(unit);
        if (!miles && !Set.of("km", "kilometers", "kilometres", "kms").contains(unit)) return null;
        double value = Double.parseDouble(number.replace(",", ""));
        return new Distance(miles ? value * MILE : value, number + (miles ? " miles" : " km"), at + 3);
    }

    /// "within 200 miles of Boise"
    private @Nullable Match radius(Wording words, int at) {
        var said = within(words, at);
        if (said == null || !Set.of("of", "from").contains(words.word(said.behind()))) return null;
        return near(words, at, said.behind() + 1, said.kilometres(), said.words());
    }

    /// A city that is meant as one: with a capital or its state, or well known and no other word.
    private Names.@Nullable Found trusted(Wording words, int at) {
        if (at >= words.size()) return null;
        var city = names.city(words, at);
        if (city == null) return null;
        if (words.token(at).capital() || bare(words, at, city) < city.length()) return city;
        if (WORDS.contains(words.name(at, at + city.length()))) return null;
        var population = city.cities().getFirst().population();
        return population != null && population >= KNOWN_IN_SMALL_LETTERS ? city : null;
    }
}
