package org.citypeers.library;

import org.jspecify.annotations.Nullable;

/// There is no index to search right now: never answered as an empty list.
public final class SearchUnavailable extends RuntimeException {
    SearchUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
