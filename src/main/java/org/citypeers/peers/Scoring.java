package org.citypeers.peers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.city.CityDistance;
import org.citypeers.city.CityProfile;
import org.citypeers.library.Evidence;
import org.citypeers.peers.PeerReason.EvidenceReason;
import org.citypeers.peers.PeerReason.LikenessReason;
import org.citypeers.peers.PeerReason.ReachReason;
import org.citypeers.peers.PeerReason.TieReason;
import org.citypeers.people.People;
import org.citypeers.program.Cohort;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// Turns what is known into reasons. The score of a peer is their sum, with constants that depend on nothing else in
/// the answer: votes of documents as in the voting model for expert search (Macdonald and Ounis 2006), each document's
/// relevance r damped to r / (r + 10).
final class Scoring {
    static final String VERSION = "votes-1";
    private static final double HALF_RELEVANCE = 10;
    private static final double HALF_LIFE_YEARS = 3;

    private final Map<String, Facts.Evidence> facts;
    private final Map<String, CityDistance> distances;
    private final Map<String, List<Cohort>> cohorts;
    private final @Nullable CityProfile from;

    Scoring(
            Map<String, Facts.Evidence> facts,
            Map<String, CityDistance> distances,
            Map<String, List<Cohort>> cohorts,
            @Nullable CityProfile from) {
        this.facts = facts;
        this.distances = distances;
        this.cohorts = cohorts;
        this.from = from;
    }

    /// One vote: a document speaks for the candidate.
    record Vote(Evidence evidence, String role, double strength) {}

    void evidence(Candidate candidate, Collection<Vote> votes) {
        for (var vote : strongest(votes)) {
            var fact = facts.get(vote.evidence().id());
            if (fact == null) continue;
            candidate.add(new EvidenceReason(
                    PeerSignal.TOPIC,
                    PeerSignal.TOPIC.contribution(vote.strength() * relevance(vote.evidence())),
                    Sentences.did(vote, fact),
                    List.of(vote.evidence().id()),
                    vote.evidence().words()));
            var measured = fact.measured();
            if (measured != null)
                candidate.add(new EvidenceReason(
                        PeerSignal.OUTCOME,
                        PeerSignal.OUTCOME.contribution(
                                measured.rank() / 5.0 * vote.strength() * relevance(vote.evidence())),
                        Sentences.measured(fact, measured),
                        List.of(vote.evidence().id(), measured.id()),
                        List.of()));
        }
        freshest(votes).ifPresent(candidate::add);
    }

    void likeness(Candidate candidate) {
        var city = candidate.city();
        if (city == null || from == null) return;
        var distance = distances.get(city.id());
        if (distance == null) return;
        candidate.add(new LikenessReason(
                PeerSignal.CITY,
                PeerSignal.CITY.contribution(1 - distance.distance()),
                Sentences.like(city, from, distance),
                List.of(city.id(), from.id()),
                distance));
    }

    void ties(Candidate candidate) {
        var city = candidate.city();
        if (city == null || from == null) return;
        var ours = cohorts.getOrDefault(from.id(), List.of());
        var shared = cohorts.getOrDefault(city.id(), List.of()).stream()
                .filter(ours::contains)
                .toList();
        if (shared.isEmpty()) return;
        candidate.add(new TieReason(
                PeerSignal.TIES,
                PeerSignal.TIES.contribution(1),
                "%s and %s were both in %s."
                        .formatted(
                                city.name(),
                                from.name(),
                                Sentences.and(shared.stream().map(Cohort::title).toList())),
                shared.stream().map(Cohort::id).toList()));
    }

    void reach(Candidate candidate, People.Profile person) {
        if (!person.contactable()) return;
        candidate.add(new ReachReason(
                PeerSignal.REACH,
                PeerSignal.REACH.contribution(1),
                person.name() + " agreed to be asked by peers.",
                List.of(person.id())));
    }

    /// One vote for each document: somebody who led and wrote counts once, as the stronger.
    private static Collection<Vote> strongest(Collection<Vote> votes) {
        var byDocument = new HashMap<String, Vote>();
        for (var vote : votes)
            byDocument.merge(
                    vote.evidence().id(), vote, (one, other) -> one.strength() >= other.strength() ? one : other);
        return byDocument.values();
    }

    private static double relevance(Evidence evidence) {
        return evidence.score() / (evidence.score() + HALF_RELEVANCE);
    }

    /// Only the one document counts that is newest for how well it answers.
    private Optional<EvidenceReason> freshest(Collection<Vote> votes) {
        return votes.stream()
                .map(this::recency)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(EvidenceReason::contribution)
                        .thenComparing(reason -> reason.proof().getFirst()));
    }

    private Optional<EvidenceReason> recency(Vote vote) {
        var fact = facts.get(vote.evidence().id());
        if (fact == null || fact.date() == null) return Optional.empty();
        return Optional.of(new EvidenceReason(
                PeerSignal.RECENCY,
                PeerSignal.RECENCY.contribution(freshness(fact) * relevance(vote.evidence())),
                "\"" + fact.title() + "\" is from " + fact.date() + ".",
                List.of(fact.id()),
                List.of()));
    }

    private static double freshness(Facts.Evidence fact) {
        int years = LocalDate.now().getYear() - new PartialDate(String.valueOf(fact.date())).year();
        return Math.pow(0.5, Math.max(0, years) / HALF_LIFE_YEARS);
    }
}
