package org.citypeers.library;

import java.util.List;
import org.citypeers.shared.ItemStub;

/// A hit and how it was found.
///
/// @param node the [ItemStub], or the node of the room that owns it where a client asks for more
/// @param stale past the day by which it was to be reviewed
record LibraryEdge(
        String cursor,
        Object node,
        ItemStub item,
        double score,
        List<Highlight> highlights,
        List<StepHit> bestSteps,
        List<MatchReason> matchedBy,
        boolean stale) {
    LibraryEdge with(Object node) {
        return new LibraryEdge(cursor, node, item, score, highlights, bestSteps, matchedBy, stale);
    }
}
