package org.citypeers.library;

import java.util.List;

/// How the items found spread over the values of a field.
record Facet(LibraryFacetField field, List<Value> values) {
    /// @param value as a filter takes it
    /// @param label as people read it
    record Value(String value, String label, int count) {}
}
