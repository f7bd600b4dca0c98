package org.citypeers.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityNames;
import org.citypeers.city.CityProfile;
import org.citypeers.city.Distances;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Gathers those for whom something speaks: documents, what was adapted from them, posts and programs that were asked
/// for, and nothing but likeness where nothing else was asked for.
@Component
class Nominations {
    private static final int NEAREST = 200;
    private static final int SEATS = 300;

    private final Distances distances;
    private final CityNames names;
    private final Facts facts;

    Nominations(Distances distances, CityNames names, Facts facts) {
        this.distances = distances;
        this.names = names;
        this.facts = facts;
    }

    List<Candidate> of(Asked asked, Ballot ballot, Viewer viewer) {
        var cities = new LinkedHashSet<>(ballot.ids("city"));
        if (likenessAlone(asked, ballot)) cities.addAll(nearest(asked, viewer));
        var wanted = new HashSet<>(cities);
        if (asked.from() != null) wanted.add(asked.from().id());
        var known = facts.of(
                        new Facts.Wanted(
                                ballot.documents(),
                                ballot.ids("person"),
                                wanted,
                                asked.programs(),
                                asked.roles(),
                                seats(asked, wanted, viewer)),
                        viewer)
                .without(ballot.leftOut());
        neighbours(known, asked, cities);
        var where = new HashSet<>(cities);
        for (var person : known.people()) if (person.cityId() != null) where.add(person.cityId());
        var profiles = distances.profiles(where, viewer);
        var candidates = candidates(asked, known, cities, profiles);
        Map<String, CityDistance> near = asked.like() == null
                ? Map.of()
                : distances.between(
                        asked.like().id(),
                        profiles.keySet(),
                        asked.question().wantedLens(),
                        asked.voice().tongue(),
                        viewer);
        var scoring = new Scoring(ballot, known, near, asked);
        candidates.forEach(scoring::score);
        candidates.removeIf(one -> one.reasons().isEmpty());
        return candidates;
    }

    /// The question asks for nothing that anybody did, wrote or holds.
    private static boolean likenessAlone(Asked asked, Ballot ballot) {
        return asked.like() != null
                && !asked.hasMatter()
                && asked.programs().isEmpty()
                && asked.roles().isEmpty()
                && ballot.documents().isEmpty();
    }

    /// Where posts are looked at first: nearly every city has a mayor, and those who are asked for must be among them.
    private Set<String> seats(Asked asked, Set<String> cities, Viewer viewer) {
        if (asked.roles().isEmpty()) return Set.of();
        var ofCities = asked.constraints().stream()
                .filter(one -> one.field().isOfCities())
                .toList();
        if (ofCities.isEmpty()) return cities;
        var seats = new HashSet<>(cities);
        seats.addAll(names.largest(SEATS, city -> Candidate.city(city).passes(ofCities), viewer));
        return seats;
    }

    /// The nearest of all, the nearest of those that pass what is asked of cities, and for each filter the nearest of
    /// those that pass all others: they are who would be there without it.
    private Set<String> nearest(Asked asked, Viewer viewer) {
        if (asked.like() == null) return Set.of();
        var all = distances.nearest(asked.like().id(), asked.question().wantedLens(), Integer.MAX_VALUE, viewer);
        var ids = new LinkedHashSet<>(all.subList(0, Math.min(NEAREST, all.size())));
        if (asked.constraints().isEmpty()) return ids;
        var profiles = distances.profiles(all, viewer);
        int passing = 0;
        var butForOne = new HashMap<Constraint, Integer>();
        for (var id : all) {
            var city = profiles.get(id);
            if (city == null) continue;
            var failed = Candidate.city(city).failed(asked.constraints(), 2);
            if (failed.isEmpty()) passing++;
            int others = failed.size() == 1 ? butForOne.merge(failed.getFirst(), 1, Integer::sum) : 0;
            if (failed.size() < 2 && passing + others <= NEAREST) ids.add(id);
        }
        return ids;
    }

    /// Nearly every city has a mayor: where something is looked for, a post that nobody is known to hold speaks for no
    /// city by itself.
    private static void neighbours(Known known, Asked asked, Set<String> cities) {
        for (var copy : known.copies()) if (copy.cityId() != null) cities.add(copy.cityId());
        for (var holder : known.holders())
            if (holder.cityId() != null && (holder.person() != null || !asked.hasMatter())) cities.add(holder.cityId());
        for (var took : known.took())
            if (took.program() != null && asked.programs().contains(took.program())) cities.add(took.cityId());
    }

    private static List<Candidate> candidates(
            Asked asked, Known known, Set<String> cities, Map<String, CityProfile> profiles) {
        var question = asked.question();
        var candidates = new ArrayList<Candidate>();
        if (question.wants(PeerKind.CITY))
            for (var id : cities) {
                var city = profiles.get(id);
                if (city != null && fits(city.sample(), question)) candidates.add(Candidate.city(city));
            }
        if (question.wants(PeerKind.PERSON))
            for (var person : known.people()) {
                var city = person.cityId() == null ? null : profiles.get(person.cityId());
                boolean sample = city == null ? person.sample() : city.sample();
                if (fits(sample, question)) candidates.add(Candidate.person(person, city));
            }
        candidates.removeIf(one -> isTheirs(one, asked));
        return candidates;
    }

    private static boolean fits(boolean sample, PeerQuestion question) {
        return question.sample() == null || question.sample() == sample;
    }

    /// Colleagues down the corridor are not peers, and a city is not like itself.
    private static boolean isTheirs(Candidate one, Asked asked) {
        var city = one.city();
        if (city == null) return false;
        if (asked.from() != null && city.id().equals(asked.from().id())) return true;
        var liked = asked.constraints().stream().anyMatch(c -> c.field() == Constraint.Field.LIKE);
        return liked && asked.like() != null && city.id().equals(asked.like().id());
    }
}
