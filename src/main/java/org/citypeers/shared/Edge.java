package org.citypeers.shared;

/// One item of a connection and where it stands.
public record Edge<N>(String cursor, N node) {}
