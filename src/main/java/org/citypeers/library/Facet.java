package org.citypeers.library;

import java.util.List;

/// How the items found spread over the values of a field.
///
/// @param isPartial the time was over before all were counted
record Facet(LibraryFacetField field, List<Value> values, boolean isPartial) {
    /// @param value as a filter takes it
    /// @param label as people read it
    /// @param path the values above it, the widest first
    record Value(String value, String label, int count, List<String> path) {
        Value(String value, String label, int count) {
            this(value, label, count, List.of());
        }

        Value called(String label) {
            return new Value(value, label, count, path);
        }
    }
}
