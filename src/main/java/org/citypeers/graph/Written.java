package org.citypeers.graph;

/// What a committed unit of work gave back.
///
/// @param seq of its change in the log; 0 when it changed nothing
public record Written<T>(T value, long seq) {}
