package org.citypeers.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.library.Evidence;
import org.citypeers.shared.NodeId;

/// Counts for whom documents speak, as in the voting model for expert search (Macdonald and Ounis 2006): a document
/// votes with its relevance, and who is better answered for has more and stronger votes.
final class Ballot {
    /// How much weaker a vote gets with the distance to the best document; measured, see decision 0008.
    private static final double STEEPNESS = 6;
    /// A best document with this score is half sure to be about the question.
    private static final double HALF_SURE = 3;
    /// A document that carries less of what the question says is about something else.
    private static final double LEAST_CARRIED = 0.2;
    /// A vote weaker than this is none: it would bring in whoever is alike, for nothing they did.
    private static final double LEAST_RELEVANCE = 0.01;

    private final Map<String, List<Vote>> votes = new LinkedHashMap<>();
    private final Map<String, Vote> documents = new HashMap<>();

    private final Set<String> leftOut;

    private Ballot(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /// One vote: a document speaks for somebody.
    ///
    /// @param relevance 0 to 1
    /// @param strength how strongly the two are connected, 0 to 1
    record Vote(Evidence evidence, double relevance, String role, double strength) {}

    /// The best score is that of all documents that speak for somebody, counted or not: a vote left out changes no
    /// other. What speaks for nobody, such as a guide, would make everybody look far from the question.
    ///
    /// @param leftOut ids of documents whose votes are not counted
    static Ballot of(List<Evidence> found, Set<String> leftOut) {
        var ballot = new Ballot(leftOut);
        var telling = found.stream()
                .filter(one -> !one.associations().isEmpty() && one.carried() >= LEAST_CARRIED)
                .toList();
        double best = telling.stream().mapToDouble(Evidence::score).max().orElse(0);
        for (var document : telling) {
            double relevance = relevance(document.score(), best);
            if (leftOut.contains(document.id()) || relevance < LEAST_RELEVANCE) continue;
            ballot.documents.put(document.id(), new Vote(document, relevance, "", 1));
            for (var association : document.associations())
                ballot.votes
                        .computeIfAbsent(association.id(), fresh -> new ArrayList<>())
                        .add(new Vote(document, relevance, association.role(), association.strength()));
        }
        return ballot;
    }

    private static double relevance(double score, double best) {
        if (best <= 0) return 0;
        return Math.exp(STEEPNESS * (score / best - 1)) * best / (best + HALF_SURE);
    }

    /// Those spoken for, of one kind of node.
    List<String> ids(String kind) {
        return votes.keySet().stream()
                .filter(id -> NodeId.kind(id).filter(kind::equals).isPresent())
                .toList();
    }

    /// One vote for each document: somebody who led and wrote counts once, as the stronger.
    List<Vote> of(String id) {
        var byDocument = new LinkedHashMap<String, Vote>();
        for (var vote : votes.getOrDefault(id, List.of()))
            byDocument.merge(
                    vote.evidence().id(), vote, (one, other) -> one.strength() >= other.strength() ? one : other);
        return List.copyOf(byDocument.values());
    }

    /// How well a document answers; 0 when it is not counted.
    double relevance(String document) {
        var vote = documents.get(document);
        return vote == null ? 0 : vote.relevance();
    }

    /// Documents that are not to be counted.
    Set<String> leftOut() {
        return leftOut;
    }

    Set<String> documents() {
        return documents.keySet();
    }
}
