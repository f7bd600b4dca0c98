package org.citypeers.peers;

import java.util.List;
import java.util.Set;
import org.citypeers.peers.Clause.Distance;
import org.citypeers.peers.Clause.Near;
import org.jspecify.annotations.Nullable;

/// Distances: "near Boise", "near us within 50 km", "within 200 miles of Boise".
final class NearRule implements Rule {
    private static final Distance DEFAULT = new Distance("100", true);
    private static final List<String> NEAR =
            List.of("close to", "not far from", "cerca de", "near to", "near", "nearby", "around");

    private final Names names;

    NearRule(Names names) {
        this.names = names;
    }

    private record Said(Distance distance, int behind) {}

    @Override
    public @Nullable Match at(Wording words, int at) {
        var said = within(words, at);
        if (said != null && Set.of("of", "from").contains(words.word(said.behind())))
            return near(words, at, said.behind() + 1, said);
        for (var near : NEAR) if (words.says(at, near)) return near(words, at, at + near.split(" ").length, null);
        return null;
    }

    /// @param reach as it was said before the place, null when it was not
    private @Nullable Match near(Wording words, int at, int from, @Nullable Said reach) {
        int home = CityWords.home(words, from);
        var city = home > 0 ? null : CityWords.trusted(names, words, from);
        if (home == 0 && city == null) return null;
        int behind = from + (city == null ? home : city.length());
        var said = reach == null ? within(words, behind) : reach;
        int end = reach == null && said != null ? said.behind() : behind;
        var place = city == null ? null : city.cities().getFirst();
        return new Match(
                end - at, new Near(place, city == null ? 1 : city.named(), said == null ? DEFAULT : said.distance()));
    }

    private static @Nullable Said within(Wording words, int at) {
        if (!words.word(at).equals("within")) return null;
        var number = words.word(at + 1);
        var unit = words.word(at + 2);
        if (!number.matches("\\d[\\d,]*")) return null;
        boolean miles = Set.of("mile", "miles", "mi").contains(unit);
        if (!miles && !Set.of("km", "kilometers", "kilometres", "kms").contains(unit)) return null;
        return new Said(new Distance(number, miles), at + 3);
    }
}
