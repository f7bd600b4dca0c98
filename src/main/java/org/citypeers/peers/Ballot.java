package org.citypeers.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citypeers.library.Evidence;
import org.citypeers.shared.NodeId;

/// Counts for whom documents speak.
final class Ballot {
    private final Map<String, List<Scoring.Vote>> votes = new LinkedHashMap<>();

    static Ballot of(List<Evidence> documents) {
        var ballot = new Ballot();
        for (var document : documents)
            for (var association : document.associations())
                ballot.votes
                        .computeIfAbsent(association.id(), fresh -> new ArrayList<>())
                        .add(new Scoring.Vote(document, association.role(), association.strength()));
        return ballot;
    }

    /// Those spoken for, of one kind of node.
    List<String> ids(String kind) {
        return votes.keySet().stream()
                .filter(id -> NodeId.kind(id).filter(kind::equals).isPresent())
                .toList();
    }

    List<Scoring.Vote> of(String id) {
        return votes.getOrDefault(id, List.of());
    }

    /// The documents that speak for anybody.
    Set<String> documents() {
        return votes.values().stream()
                .flatMap(List::stream)
                .map(vote -> vote.evidence().id())
                .collect(Collectors.toSet());
    }
}
