package org.citypeers.library;

/// An item to find the like of.
///
/// @param of its node id
record Likeness(String of, LikenessBasis by) {}
