package org.citypeers.peers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.citypeers.city.CityDistance;
import org.citypeers.peers.PeerReason.EvidenceReason;
import org.citypeers.peers.PeerReason.LikenessReason;
import org.citypeers.peers.PeerReason.ReachReason;

/// Turns what is known into reasons. The score of a peer is their sum, with constants that depend on nothing else in
/// the answer: each document adds its own share, so leaving it out lowers the score by exactly that.
final class Scoring {
    static final String VERSION = "votes-5";
    /// What was adapted from evidence speaks, but less than evidence.
    private static final double COPY = 0.3;
    /// Below this a date says nothing.
    private static final double LEAST_FRESHNESS = 0.05;

    private final Ballot ballot;
    private final Known known;
    private final Map<String, Known.Evidence> evidence;
    private final Ties ties;
    private final Sentences sentences;
    private final Map<String, CityDistance> distances;
    private final Asked asked;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Scoring(Ballot ballot, Known known, Map<String, CityDistance> distances, Asked asked) {
        this.ballot = ballot;
        this.known = known;
        this.evidence = known.evidenceById();
        this.ties = new Ties(known, asked);
        this.sentences = new Sentences(asked.voice());
        this.distances = distances;
        this.asked = asked;
    }

    /// Everything that speaks for a candidate.
    void score(Candidate one) {
        for (var vote : ballot.of(one.id())) vote(one, vote);
        copies(one);
        likeness(one);
        ties.of(one);
        if (one.kind() == PeerKind.PERSON && one.contactable())
            one.add(new ReachReason(
                    PeerSignal.REACH,
                    PeerSignal.REACH.contribution(1),
                    () -> asked.voice().say("reach", one.name()),
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
                () -> sentences.did(vote, fact),
                List.of(fact.id()),
                vote.evidence().words()));
        var measured = fact.measured();
        if (measured != null) {
            one.setMeasured();
            one.add(new EvidenceReason(
                    PeerSignal.OUTCOME,
                    PeerSignal.OUTCOME.contribution(measured.rank() / 5.0 * weight),
                    () -> sentences.measured(fact, measured),
                    List.of(fact.id(), measured.id()),
                    List.of()));
        }
        double freshness = Freshness.of(fact.date(), today);
        if (freshness >= LEAST_FRESHNESS)
            one.add(new EvidenceReason(
                    PeerSignal.RECENCY,
                    PeerSignal.RECENCY.contribution(freshness * weight),
                    () -> sentences.recent(fact),
                    List.of(fact.id()),
                    List.of()));
    }

    private void copies(Candidate one) {
        for (var copy : known.copies()) {
            if (!one.id().equals(copy.cityId()) && !copy.people().contains(one.id())) continue;
            var fact = evidence.get(copy.of());
            if (fact == null) continue;
            one.add(new EvidenceReason(
                    PeerSignal.TOPIC,
                    PeerSignal.TOPIC.contribution(COPY * ballot.relevance(copy.of())),
                    () -> sentences.copied(copy, fact),
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
                () -> sentences.like(city, like, distance, asked.from()),
                List.of(city.id(), like.id()),
                distance));
    }
}
