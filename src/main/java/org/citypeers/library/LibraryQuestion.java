package org.citypeers.library;

import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A search: words, filters, order, and who asks.
record LibraryQuestion(Words words, LibraryFilter filter, LibraryOrder order, Viewer viewer) {
    static LibraryQuestion of(
            @Nullable String query, @Nullable LibraryFilter filter, @Nullable LibraryOrder order, Viewer viewer) {
        var words = Words.of(query);
        var wanted = order == null ? LibraryOrder.RELEVANCE : order;
        boolean listing = words.words().isEmpty() && wanted == LibraryOrder.RELEVANCE;
        return new LibraryQuestion(
                words, filter == null ? LibraryFilter.NONE : filter, listing ? LibraryOrder.NEWEST : wanted, viewer);
    }
}
