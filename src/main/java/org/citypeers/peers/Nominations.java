package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;
import org.citypeers.city.Distances;
import org.citypeers.people.People;
import org.citypeers.program.Programs;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers those for whom something speaks, and what speaks for them.
@Component
class Nominations {
    private static final int NEAREST = 200;

    private final Distances distances;
    private final People people;
    private final Programs programs;
    private final Facts facts;

    Nominations(Distances distances, People people, Programs programs, Facts facts) {
        this.distances = distances;
        this.people = people;
        this.programs = programs;
        this.facts = facts;
    }

    /// @param anyEvidence true when the question asks for nothing but likeness: then the nearest cities stand
    List<Candidate> of(
            PeerQuestion question, Ballot ballot, boolean anyEvidence, @Nullable CityProfile from, Viewer viewer) {
        var persons = question.wants(PeerKind.PERSON)
                ? people.profiles(ballot.ids("person"), viewer)
                : Map.<String, People.Profile>of();
        var where = cities(question, ballot, persons.values(), anyEvidence, from, viewer);
        var candidates = new ArrayList<Candidate>();
        if (question.wants(PeerKind.CITY))
            for (var city : where.values())
                if (anyEvidence || !ballot.of(city.id()).isEmpty())
                    candidates.add(new Candidate(city.id(), PeerKind.CITY, city));
        for (var person : persons.values())
            candidates.add(new Candidate(
                    person.id(), PeerKind.PERSON, person.cityId() == null ? null : where.get(person.cityId())));
        if (from != null) candidates.removeIf(one -> one.id().equals(from.id()) || works(one, from));
        var sample = question.sample();
        if (sample != null)
            candidates.removeIf(one -> one.city() == null || one.city().sample() != sample);
        var scoring = scoring(question, ballot, where.keySet(), from, viewer);
        for (var one : candidates) {
            scoring.evidence(one, ballot.of(one.id()));
            scoring.likeness(one);
            scoring.ties(one);
            if (one.kind() == PeerKind.PERSON) scoring.reach(one, Objects.requireNonNull(persons.get(one.id())));
        }
        candidates.removeIf(one -> one.reasons().isEmpty());
        return candidates;
    }

    /// Colleagues down the corridor are not peers.
    private static boolean works(Candidate one, CityProfile from) {
        var city = one.city();
        return city != null && city.id().equals(from.id());
    }

    private Map<String, CityProfile> cities(
            PeerQuestion question,
            Ballot ballot,
            Collection<People.Profile> persons,
            boolean anyEvidence,
            @Nullable CityProfile from,
            Viewer viewer) {
        var ids = new HashSet<>(ballot.ids("city"));
        for (var person : persons) if (person.cityId() != null) ids.add(person.cityId());
        if (anyEvidence && from != null)
            ids.addAll(distances.nearest(from.id(), question.wantedLens(), NEAREST, viewer));
        return distances.profiles(ids, viewer);
    }

    private Scoring scoring(
            PeerQuestion question, Ballot ballot, Set<String> cityIds, @Nullable CityProfile from, Viewer viewer) {
        if (from == null) return new Scoring(facts.of(ballot.documents(), viewer), Map.of(), Map.of(), null);
        var withFrom = new HashSet<>(cityIds);
        withFrom.add(from.id());
        Map<String, CityDistance> near = distances.between(from.id(), cityIds, question.wantedLens(), viewer);
        return new Scoring(facts.of(ballot.documents(), viewer), near, programs.cohortsOf(withFrom, viewer), from);
    }
}
