package org.citypeers.library;

import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A search: words and how to read them, or an item to find the like of; filters, order, and who asks.
record LibraryQuestion(
        Words words, Manner manner, @Nullable Likeness like, LibraryFilter filter, LibraryOrder order, Viewer viewer) {
    static LibraryQuestion of(
            @Nullable String query, @Nullable LibraryFilter filter, @Nullable LibraryOrder order, Viewer viewer) {
        return of(query, Manner.PLAIN, filter, order, viewer);
    }

    static LibraryQuestion of(
            @Nullable String query,
            Manner manner,
            @Nullable LibraryFilter filter,
            @Nullable LibraryOrder order,
            Viewer viewer) {
        var words = Words.of(query);
        var wanted = order == null ? LibraryOrder.RELEVANCE : order;
        boolean listing = words.isEmpty() && wanted == LibraryOrder.RELEVANCE;
        return new LibraryQuestion(
                words,
                manner,
                null,
                filter == null ? LibraryFilter.NONE : filter,
                listing ? LibraryOrder.NEWEST : wanted,
                viewer);
    }

    static LibraryQuestion like(Likeness like, @Nullable LibraryFilter filter, Viewer viewer) {
        return new LibraryQuestion(
                Words.of(null),
                Manner.PLAIN,
                like,
                filter == null ? LibraryFilter.NONE : filter,
                LibraryOrder.RELEVANCE,
                viewer);
    }

    LibraryQuestion asking(String query) {
        return new LibraryQuestion(Words.of(query), manner, like, filter, order, viewer);
    }
}
