package org.citypeers.peers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cities that are left out by their bare names: "in Texas but not Austin", "except Boise or Dayton".
final class ExcludedCities {
    private static final Set<String> LINKS = Set.of("or", "nor", "and", "ni", "y", "o");
    private static final int LONGEST = 4;

    private ExcludedCities() {}

    /// Null where no city is, or a state has that name as well, or nothing leaves it out.
    static Names.@Nullable NamedCity at(Names names, Wording words, int at) {
        if (!mayBe(words, at)) return null;
        var city = CityWords.trusted(names, words, at);
        if (city == null || !isLeftOut(names, words, at)) return null;
        var state = UnitedStatesWords.state(words, at, false);
        return state != null && state.length() >= city.length() ? null : city;
    }

    private static boolean mayBe(Wording words, int at) {
        return Negation.isRightBefore(words, at) || behind(words, at) > 0;
    }

    private static boolean isLeftOut(Names names, Wording words, int at) {
        if (Negation.isRightBefore(words, at)) return true;
        int behind = behind(words, at);
        for (int start = behind - 1; start >= Math.max(0, behind - LONGEST); start--) {
            var state = UnitedStatesWords.state(words, start, false);
            if (state != null && start + state.length() == behind && isNotIn(words, start)) return true;
            var before = at(names, words, start);
            if (before != null && start + before.length() == behind) return true;
        }
        return false;
    }

    /// not in Texas, Boise or Dayton
    private static boolean isNotIn(Wording words, int at) {
        return Negation.isRightBefore(words, at)
                || words.word(at - 1).equals("in")
                        && (words.word(at - 2).equals("not") || Negation.isRightBefore(words, at - 1));
    }

    /// Where the name before this one ends, when the two are joined; 0 when they are not.
    private static int behind(Wording words, int at) {
        if (at < 2 || at >= words.size()) return 0;
        if (LINKS.contains(words.word(at - 1))) return at - 1;
        return words.token(at).gap().contains(",") ? at : 0;
    }
}
