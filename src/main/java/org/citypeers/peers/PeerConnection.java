package org.citypeers.peers;

import java.util.List;
import org.citypeers.shared.PageInfo;

/// A page of peers, with what was understood of the question.
record PeerConnection(
        List<PeerEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        List<Constraint> understood,
        List<Constraint> relaxed,
        String rankerVersion) {
    public List<Object> nodes() {
        return edges.stream().map(PeerEdge::node).toList();
    }
}
