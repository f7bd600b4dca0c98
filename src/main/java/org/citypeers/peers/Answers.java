package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import org.citypeers.graphql.Cursors;
import org.citypeers.graphql.Nodes;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Filters, orders and pages candidates.
@Component
class Answers {
    /// With fewer than this, filters are given up one at a time.
    private static final int ENOUGH = 3;

    private final Nodes nodes;

    Answers(Nodes nodes) {
        this.nodes = nodes;
    }

    PeerConnection page(List<Candidate> candidates, List<Constraint> constraints, Page page, Viewer viewer) {
        var relaxed = new ArrayList<Constraint>();
        var kept = new ArrayList<>(constraints);
        var passing = passing(candidates, kept);
        while (passing.size() < ENOUGH && !kept.isEmpty() && passing.size() < candidates.size()) {
            relaxed.add(kept.removeFirst());
            passing = passing(candidates, kept);
        }
        var strict = passing(candidates, constraints);
        var ordered = new ArrayList<>(strict);
        passing.stream().filter(one -> !strict.contains(one)).forEach(ordered::add);
        return page(ordered, strict.size(), page, constraints, relaxed, viewer);
    }

    private PeerConnection page(
            List<Candidate> ordered,
            int strict,
            Page page,
            List<Constraint> understood,
            List<Constraint> relaxed,
            Viewer viewer) {
        int start = page.cursor() == null ? 0 : after(ordered, strict, page.cursor());
        int end = Math.min(ordered.size(), start + page.size());
        var slice = ordered.subList(start, end);
        var found = nodes.byId(slice.stream().map(Candidate::id).toList(), viewer);
        var edges = new ArrayList<PeerEdge>();
        for (var one : slice) {
            var node = found.get(one.id());
            if (node != null) edges.add(new PeerEdge(cursor(one, strict, ordered), node, one.score(), one.reasons()));
        }
        var info = new PageInfo(
                end < ordered.size(),
                start > 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new PeerConnection(edges, info, ordered.size(), understood, relaxed, Scoring.VERSION);
    }

    private static List<Candidate> passing(List<Candidate> candidates, List<Constraint> constraints) {
        return candidates.stream()
                .filter(one -> one.passes(constraints))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private static String cursor(Candidate one, int strict, List<Candidate> ordered) {
        return Cursors.encode(List.of(ordered.indexOf(one) < strict ? 0 : 1, one.score(), one.id()));
    }

    /// Where to go on: behind the place the cursor's values have now, wherever its peer went.
    private static int after(List<Candidate> ordered, int strict, String cursor) {
        var values = Cursors.decode(cursor, 3);
        if (!(values.get(0) instanceof Number tier)
                || !(values.get(1) instanceof Number score)
                || !(values.get(2) instanceof String id))
            throw new BadRequest("the cursor is not one of this list; pass endCursor of a page unchanged");
        int from = tier.intValue() == 0 ? 0 : strict;
        int to = tier.intValue() == 0 ? strict : ordered.size();
        for (int at = from; at < to; at++) {
            var one = ordered.get(at);
            int order = Double.compare(score.doubleValue(), one.score());
            if (order > 0 || order == 0 && one.id().compareTo(id) > 0) return at;
        }
        return to;
    }
}
