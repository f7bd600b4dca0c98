package org.citypeers.graph.changes;

/// Where the log stands.
///
/// @param epoch the history the graph is in; renewed when a copy is restored
/// @param seq of the newest change, 0 before the first
/// @param oldest seq still kept, 0 when there is none
public record Head(String epoch, long seq, long oldest) {}
