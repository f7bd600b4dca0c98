package org.citypeers.alert;

import java.time.Instant;
import java.util.List;
import org.citypeers.library.Highlight;
import org.citypeers.library.MatchReason;

/// Something that has come in for a saved search.
///
/// @param node of the room that owns it
/// @param at when it was found to be for the search
record SearchMatchEdge(
        String cursor, Object node, Instant at, List<Highlight> highlights, List<MatchReason> matchedBy) {}
