package org.citypeers.peers;

import java.util.List;
import org.citypeers.shared.PageInfo;

/// A page of peers, with what was understood of the question.
///
/// @param words what was looked for beside the filters
/// @param nearest nodes, when nothing fits
/// @param notes what to know about the answer as a whole, in words
record PeerConnection(
        List<PeerEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        String words,
        List<Constraint> understood,
        List<Constraint> relaxed,
        List<Counterfactual> counterfactuals,
        List<Object> nearest,
        List<String> notes,
        Standing standing) {
    public List<Object> nodes() {
        return edges.stream().map(PeerEdge::node).toList();
    }

    public String rankerVersion() {
        return Scoring.VERSION;
    }
}
