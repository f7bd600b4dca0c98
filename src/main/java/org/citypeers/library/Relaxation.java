package org.citypeers.library;

import org.jspecify.annotations.Nullable;

/// A filter or a word to drop, and how many items that would give.
///
/// @param filter the field whose filter to drop
/// @param word the word, phrase or condition of the question to drop
/// @param query the question without that word
record Relaxation(
        @Nullable LibraryFacetField filter,
        @Nullable String word,
        @Nullable String query,
        int totalCount) {
    Relaxation(LibraryFacetField filter, int totalCount) {
        this(filter, null, null, totalCount);
    }

    Relaxation(String word, String query, int totalCount) {
        this(null, word, query, totalCount);
    }
}
