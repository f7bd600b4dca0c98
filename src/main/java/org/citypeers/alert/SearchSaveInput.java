package org.citypeers.alert;

import org.citypeers.library.LibraryFilter;
import org.jspecify.annotations.Nullable;

/// A search to keep.
record SearchSaveInput(
        @Nullable String name,
        @Nullable String query,
        @Nullable LibraryFilter filter,
        @Nullable String idempotencyKey) {
    String words() {
        return query == null ? "" : query.strip();
    }

    LibraryFilter wanted() {
        return filter == null ? LibraryFilter.NONE : filter;
    }

    String called() {
        return name == null ? words() : name.strip();
    }
}
