package org.citypeers.graph;

/// A row and the node it speaks of.
///
/// @param nodeId of the node, which may have to be created
/// @param slug the node has, or is to get
/// @param created true when there was no such node
public record Placed<R extends Row>(R row, String nodeId, String slug, boolean created) {}
