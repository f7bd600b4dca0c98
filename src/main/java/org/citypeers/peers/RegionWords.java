package org.citypeers.peers;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import org.citypeers.city.UnitedStates;
import org.citypeers.peers.UnitedStatesWords.NamedState;
import org.jspecify.annotations.Nullable;

/// Regions of the United States as people write them: regions and divisions as the Census Bureau draws them; Southeast,
/// Southwest, Great Lakes, Rocky Mountains and the Middle Atlantic with Delaware and Maryland as the Bureau of Economic
/// Analysis does; and the two coasts' states in everyday use.
final class RegionWords {
    private static final int LONGEST = 2;
    private static final Map<String, Set<String>> REGIONS = Map.ofEntries(
            entry("midwest", region("Midwest")),
            entry("northeast", region("Northeast")),
            entry("south", region("South")),
            entry("west", region("West")),
            entry("new england", states("CT ME MA NH RI VT")),
            entry("mid atlantic", states("DE DC MD NJ NY PA")),
            entry("middle atlantic", states("DE DC MD NJ NY PA")),
            entry("southeast", states("AL AR FL GA KY LA MS NC SC TN VA WV")),
            entry("southwest", states("AZ NM OK TX")),
            entry("great lakes", states("IL IN MI OH WI")),
            entry("rocky mountains", states("CO ID MT UT WY")),
            entry("west coast", states("CA OR WA")),
            entry("pacific northwest", states("WA OR ID")));

    private RegionWords() {}

    private static Set<String> region(String name) {
        return UnitedStates.states().stream()
                .filter(state -> state.region().equals(name))
                .map(UnitedStates.State::code)
                .collect(toUnmodifiableSet());
    }

    private static Set<String> states(String codes) {
        return Set.of(("US-" + codes.replace(" ", " US-")).split(" "));
    }

    static @Nullable NamedState at(Wording words, int at) {
        for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
            var name = words.name(at, to).replaceAll("ern$", "");
            var codes = REGIONS.get(name);
            if (codes == null) continue;
            boolean direction = name.equals("south") || name.equals("west");
            if (direction && !isRegion(words, at)) continue;
            return new NamedState(codes, words.raw(at, to), to - at);
        }
        return null;
    }

    /// South and west are directions as well.
    private static boolean isRegion(Wording words, int at) {
        if (words.word(at).endsWith("ern"))
            return Set.of("city", "cities", "town", "towns", "states").contains(words.word(at + 1));
        if (!words.word(at - 1).equals("the")) return false;
        if (words.token(at).capital()) return !Set.of("side", "end", "coast").contains(words.word(at + 1));
        return at + 1 == words.size() && Set.of("in", "across", "from").contains(words.word(at - 2));
    }
}
