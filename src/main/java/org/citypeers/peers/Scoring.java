package org.citypeers.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.PeerReason.EvidenceReason;
import org.citypeers.peers.PeerReason.LikenessReason;
import org.citypeers.peers.PeerReason.ReachReason;
import org.citypeers.peers.PeerReason.TieReason;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// Turns what is known into reasons. The score of a peer is their sum, with constants that depend on nothing else in
/// the answer: each document adds its own share, so leaving it out lowers the score by exactly that.
final class Scoring {
    static final String VERSION = "votes-3";
    private static final double HALF_LIFE_YEARS = 3;
    /// What was adapted from evidence speaks, but less than evidence.
    private static final double COPY = 0.3;
    /// A city that has such a post, besides who holds it.
    private static final double HAS_POST = 0.6;
    /// Below this a date says nothing.
    private static final double LEAST_FRESHNESS = 0.05;

    private final Ballot ballot;
    private final Known known;
    private final Map<String, Known.Evidence> evidence;
    private final Map<String, List<Known.Took>> took;
    private final Map<String, CityDistance> distances;
    private final Asked asked;

    Scoring(Ballot ballot, Known known, Map<String, CityDistance> distances, Asked asked) {
        this.ballot = ballot;
        this.known = known;
        this.evidence = known.evidenceById();
        this.took = known.tookByCity();
        this.distances = distances;
        this.asked = asked;
    }

    /// Everything that speaks for a candidate.
    void score(Candidate one) {
        for (var vote : ballot.of(one.id())) vote(one, vote);
        copies(one);
        likeness(one);
        cohorts(one);
        posts(one);
        if (one.kind() == PeerKind.PERSON && one.contactable())
            one.add(new ReachReason(
                    PeerSignal.REACH,
                    PeerSignal.REACH.contribution(1),
                    one.name() + " agreed to be asked by peers.",
                    List.of(one.id())));
    }

    private void vote(Candidate one, Ballot.Vote vote) {
        var fact = evidence.get(vote.evidence().id());
        if (fact == null) return;
        double weight = vote.strength() * vote.relevance();
        if (fact.ended()) one.setEnded();
        one.programs().addAll(fact.programs());
        one.add(new EvidenceReason(
                PeerSignal.TOPIC,
                PeerSignal.TOPIC.contribution(weight),
                Sentences.did(vote, fact),
                List.of(fact.id()),
                vote.evidence().words()));
        var measured = fact.measured();
        if (measured != null) {
            one.setMeasured();
            one.add(new EvidenceReason(
                    PeerSignal.OUTCOME,
                    PeerSignal.OUTCOME.contribution(measured.rank() / 5.0 * weight),
                    Sentences.measured(fact, measured),
                    List.of(fact.id(), measured.id()),
                    List.of()));
        }
        double freshness = freshness(fact.date());
        if (freshness >= LEAST_FRESHNESS)
            one.add(new EvidenceReason(
                    PeerSignal.RECENCY,
                    PeerSignal.RECENCY.contribution(freshness * weight),
                    "\"" + fact.title() + "\" is from " + fact.date() + ".",
                    List.of(fact.id()),
                    List.of()));
    }

    private static double freshness(@Nullable String date) {
        if (date == null) return 0;
        int years = LocalDate.now().getYear() - new PartialDate(date).year();
        return Math.pow(0.5, Math.max(0, years) / HALF_LIFE_YEARS);
    }

    private void copies(Candidate one) {
        for (var copy : known.copies()) {
            if (!one.id().equals(copy.cityId()) && !copy.people().contains(one.id())) continue;
            var fact = evidence.get(copy.of());
            if (fact == null) continue;
            one.add(new EvidenceReason(
                    PeerSignal.TOPIC,
                    PeerSignal.TOPIC.contribution(COPY * ballot.relevance(copy.of())),
                    Sentences.copied(copy, fact),
                    List.of(copy.id(), copy.of()),
                    List.of()));
        }
    }

    private void likeness(Candidate candidate) {
        var city = candidate.city();
        var like = asked.like();
        if (city == null || like == null) return;
        var distance = distances.get(city.id());
        if (distance == null) return;
        candidate.add(new LikenessReason(
                PeerSignal.CITY,
                PeerSignal.CITY.contribution(1 - distance.distance()),
                Sentences.like(city, like, distance, asked.from()),
                List.of(city.id(), like.id()),
                distance));
    }

    private void cohorts(Candidate candidate) {
        var city = candidate.city();
        if (city == null) return;
        var theirs = took.getOrDefault(city.id(), List.of());
        for (var one : theirs) {
            candidate.cohorts().add(one.cohort());
            if (one.program() != null) candidate.programs().add(one.program());
        }
        if (asked.from() != null) ties(candidate, city, asked.from(), theirs);
        for (var program : asked.programs()) program(candidate, city, program, theirs);
    }

    private void ties(Candidate candidate, CityProfile city, CityProfile from, List<Known.Took> theirs) {
        var ours = new ArrayList<String>();
        for (var one : took.getOrDefault(from.id(), List.of())) ours.add(one.cohort());
        var shared = theirs.stream().filter(one -> ours.contains(one.cohort())).toList();
        if (shared.isEmpty()) return;
        shared.forEach(one -> candidate.cohorts().add("with:" + one.program()));
        candidate.add(new TieReason(
                PeerSignal.TIES,
                PeerSignal.TIES.contribution(1),
                "%s and %s were both in %s."
                        .formatted(
                                city.name(),
                                from.name(),
                                Sentences.and(
                                        shared.stream().map(Known.Took::title).toList())),
                shared.stream().map(Known.Took::cohort).toList()));
    }

    private static void program(Candidate candidate, CityProfile city, String program, List<Known.Took> theirs) {
        var in = theirs.stream().filter(one -> program.equals(one.program())).toList();
        if (in.isEmpty()) return;
        candidate.add(new TieReason(
                PeerSignal.PROGRAM,
                PeerSignal.PROGRAM.contribution(1),
                "%s took part in %s."
                        .formatted(
                                city.name(),
                                Sentences.and(in.stream().map(Known.Took::title).toList())),
                in.stream().map(Known.Took::cohort).toList()));
    }

    private void posts(Candidate candidate) {
        for (var holder : known.holders()) {
            boolean person = candidate.id().equals(holder.person());
            boolean city = candidate.id().equals(holder.cityId());
            if (!person && !city) continue;
            candidate.roles().add(holder.key());
            if (candidate.has(PeerSignal.ROLE)) continue;
            candidate.add(new TieReason(
                    PeerSignal.ROLE,
                    PeerSignal.ROLE.contribution(person ? 1 : HAS_POST),
                    person
                            ? "%s holds the post %s.".formatted(candidate.name(), holder.role())
                            : "%s has the post %s.".formatted(candidate.name(), holder.role()),
                    List.of(holder.post())));
        }
    }
}
