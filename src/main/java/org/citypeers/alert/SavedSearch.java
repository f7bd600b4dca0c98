package org.citypeers.alert;

import java.time.Instant;
import java.util.List;
import org.citypeers.library.LibraryFacetField;
import org.citypeers.library.LibraryFilter;
import org.citypeers.library.SavedQuestion;
import tools.jackson.databind.json.JsonMapper;

/// A search somebody keeps.
///
/// @param query may be empty where there is a filter
/// @param filter as JSON
record SavedSearch(String id, String name, String query, String filter, Instant savedAt) {
    private static final JsonMapper JSON = new JsonMapper();

    /// One field of the filter.
    record Chosen(LibraryFacetField field, List<String> values) {}

    static String json(LibraryFilter filter) {
        return JSON.writeValueAsString(filter);
    }

    SavedQuestion question() {
        return new SavedQuestion(id, query, JSON.readValue(filter, LibraryFilter.class));
    }

    public List<Chosen> filters() {
        return question().filter().values().entrySet().stream()
                .map(one -> new Chosen(one.getKey(), one.getValue()))
                .toList();
    }
}
