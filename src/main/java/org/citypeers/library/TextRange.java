package org.citypeers.library;

/// A stretch of a text, in UTF-16 code units as JavaScript and Java count them.
///
/// @param start first unit
/// @param end behind the last unit
public record TextRange(int start, int end) {}
