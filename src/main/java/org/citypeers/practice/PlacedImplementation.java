package org.citypeers.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.citypeers.graph.Placed;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// An implementation of a row and the node it becomes.
///
/// @param practice node id of the practice
/// @param key the id it has within its practice, given or made
/// @param local the id it has within its source, whatever other practices call theirs
record PlacedImplementation(
        String practice,
        String practiceSlug,
        String id,
        String key,
        String local,
        ImplementationRow row,
        List<String> visibility,
        boolean sample,
        List<PlacedOutcome> outcomes) {

    /// An outcome of a row and the node it becomes.
    record PlacedOutcome(
            String id,
            OutcomeRow row,
            List<String> visibility,
            boolean measured,
            @Nullable OutcomeDirection direction) {}

    static List<PlacedImplementation> of(String source, Placed<PracticeRow> one) {
        var placed = new ArrayList<PlacedImplementation>();
        for (var row : one.row().implementations()) {
            var key = row.key(one.row().id());
            var local = one.row().id() + "/" + key;
            var id = NodeId.of(Implementations.TARGET.kind(), source, local);
            var visibility = Tokens.within(row.visibility(), one.row().visibility());
            placed.add(new PlacedImplementation(
                    one.nodeId(),
                    one.slug(),
                    id,
                    key,
                    local,
                    row,
                    visibility,
                    row.sample() || one.row().sample(),
                    outcomes(source, local, row, visibility)));
        }
        return placed;
    }

    private static List<PlacedOutcome> outcomes(
            String source, String local, ImplementationRow implementation, List<String> visibility) {
        var outcomes = new ArrayList<PlacedOutcome>();
        var keys = new HashSet<String>();
        for (var row : implementation.outcomes()) {
            var key = row.key();
            for (int again = 2; !keys.add(key); again++) key = row.key() + "|" + again;
            outcomes.add(new PlacedOutcome(
                    NodeId.of("outcome", source, local + "/" + key),
                    row,
                    Tokens.within(row.visibility(), visibility),
                    row.measured(),
                    row.direction()));
        }
        return outcomes;
    }
}
