package org.citypeers.library;

import java.util.List;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Which items are wanted: values of one field are alternatives, fields all have to match.
///
/// @param sample true for the sample world only, false without it
record LibraryFilter(
        @Nullable List<LibraryKind> kinds,
        @Nullable List<TopicBy> topics,
        @Nullable List<CityKey> cities,
        @Nullable List<String> countries,
        @Nullable List<String> subdivisions,
        @Nullable List<String> populationBands,
        @Nullable List<String> collections,
        @Nullable List<String> languages,
        @Nullable List<String> evidence,
        @Nullable List<String> costs,
        @Nullable List<String> resourceKinds,
        @Nullable List<String> statuses,
        @Nullable Boolean sample,
        @Nullable List<String> regions,
        @Nullable List<Integer> years) {
    static final LibraryFilter NONE =
            new LibraryFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// How a city is named in a filter.
    record CityKey(
            @Nullable String id,
            @Nullable String slug,
            @Nullable Identifier identifier) {}

    record Identifier(String scheme, String value) {}
}
