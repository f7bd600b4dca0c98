package org.citypeers.peers;

import java.util.Set;
import org.citypeers.peers.Clause.Population;
import org.jspecify.annotations.Nullable;

/// Numbers that count inhabitants: they are called people, or stand by a city, or nothing else is counted by them.
final class PopulationRule implements Rule {
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "residents",
            "inhabitants",
            "citizens",
            "population",
            "pop",
            "habitantes",
            "poblacion",
            "residentes");
    /// What may follow a number of people that is not called one: anything else is what was counted.
    private static final Set<String> AFTER = Set.of("""
            that who which with in and or near like using doing running city cities town towns to on for from
            has have by whose where but within range not que en con y""".split("\\s+"));
    /// These make a bare number what was spent, or gathered, on, for or by something.
    private static final Set<String> OPEN = Set.of("in", "with", "to", "for", "and", "on", "by", "from");
    /// Whoever gave, raised or picked up a number did not do so with inhabitants.
    private static final Set<String> COUNTED = Set.of("""
            gave give giving raised raise raising removed remove saved save saving spent spend spending cost
            costs costing collected collect planted plant paid pay awarded funded donated recruited reduced cut
            cleaned recycled trained invested earned distributed served reached engaged mobilized attracted
            budget budgets funding funds price priced fee fees fines salary prize savings volunteers
            participants attendees visitors litter trash tons pounds dollars hours calls households""".split("\\s+"));
    private static final Set<String> MONEY = Set.of("grants", "savings", "energy", "funding", "fees", "donations");
    /// What is given in sums.
    private static final Set<String> GIVEN = Set.of("""
            grant grants minigrants microgrants award awards loan loans stipend stipends prizes
            subsidies""".split("\\s+"));

    private static final Set<String> OF = Set.of("of", "from", "between", "about", "around");
    private static final int LOOKED_BACK = 3;
    /// Without a word for people, fewer are more likely dollars or volunteers.
    private static final long PLAIN_LEAST = 5_000;

    @Override
    public @Nullable Match at(Wording words, int at) {
        int from = at;
        boolean people = PEOPLE.contains(words.word(from));
        if (people) from++;
        if (people && Set.of("of", "is", "de").contains(words.word(from))) from++;
        var bound = Bound.at(words, from);
        if (bound == null) return null;
        int behind = bound.at();
        if (Set.of("in", "de").contains(words.word(behind)) && PEOPLE.contains(words.word(behind + 1))) behind++;
        if (PEOPLE.contains(words.word(behind))) {
            people = true;
            behind++;
        }
        if (words.word(behind).equals("range")) behind++;
        double value = bound.most() != null ? bound.most() : bound.least() != null ? bound.least() : 0;
        boolean meant = people ? isOfPeople(words, at, from, behind, value) : isPlain(words, at, behind, bound, value);
        if (!meant) return null;
        return new Match(behind - at, new Population(rounded(bound.least()), rounded(bound.most())));
    }

    /// People who were served or trained are not all who live there, unless the word says so.
    private static boolean isOfPeople(Wording words, int at, int from, int behind, double value) {
        if (value < 100) return false;
        return from > at || isPopulation(words, behind - 1) || !isCounted(words, at);
    }

    /// Whether a number that is not called people counts them all the same.
    private static boolean isPlain(Wording words, int at, int behind, Bound bound, double value) {
        if (!bound.number().certain() || value < PLAIN_LEAST || isCounted(words, at)) return false;
        boolean before = CityWords.CITIES.contains(words.word(at - 1));
        boolean after = CityWords.CITIES.contains(words.word(behind))
                && !words.word(behind).equals("places");
        if (bound.about()) return before || after;
        if (before || after) return true;
        if (isGiven(words, at, behind)) return false;
        boolean range = at == 0 && bound.least() != null && bound.most() != null;
        if (range) return true;
        var next = words.word(behind);
        if (next.isEmpty()) return true;
        if (!AFTER.contains(next) || MONEY.contains(words.word(behind + 1))) return false;
        return bound.number().scaled() || !OPEN.contains(next);
    }

    private static boolean isPopulation(Wording words, int at) {
        return Set.of("population", "pop", "inhabitants", "habitantes").contains(words.word(at));
    }

    private static boolean isCounted(Wording words, int at) {
        for (int before = at - 1; before >= Math.max(0, at - LOOKED_BACK); before--) {
            if (CityWords.CITIES.contains(words.word(before))) return false;
            if (COUNTED.contains(words.word(before))) return true;
        }
        // a sum of grants is rarely written in thousands alone
        return words.word(at - 1).equals("grants")
                && !words.raw(at, Math.min(words.size(), at + 2)).matches("(?i).*k");
    }

    /// grants of 50k, loans between 50k and 100k, 50k to 100k grants
    private static boolean isGiven(Wording words, int at, int behind) {
        if (GIVEN.contains(words.word(behind))) return true;
        int from = OF.contains(words.word(at)) ? at : at - 1;
        return OF.contains(words.word(from)) && GIVEN.contains(words.word(from - 1));
    }

    private static @Nullable Long rounded(@Nullable Double value) {
        return value == null ? null : (Long) Math.round(value);
    }
}
