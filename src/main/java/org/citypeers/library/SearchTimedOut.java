package org.citypeers.library;

/// The search took too long and was given up.
public final class SearchTimedOut extends RuntimeException {
    SearchTimedOut() {
        super("the search took too long; use fewer words or add a filter");
    }
}
