package org.citypeers.library;

/// A filter to drop, and how many items that would give.
record Relaxation(LibraryFacetField filter, int totalCount) {}
