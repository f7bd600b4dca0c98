package org.citypeers.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Which items are wanted: values of one field are alternatives, fields all have to match.
///
/// @param sample true for the sample world only, false without it
public record LibraryFilter(
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
    public static final LibraryFilter NONE =
            new LibraryFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// How a city is named in a filter.
    public record CityKey(
            @Nullable String id,
            @Nullable String slug,
            @Nullable Identifier identifier) {
        private String text() {
            return identifier == null ? either(id, slug) : identifier.scheme() + ":" + identifier.value();
        }
    }

    /// What a register calls a city.
    public record Identifier(String scheme, String value) {}

    /// What is chosen, as people wrote it: fields in a fixed order, the values of each as alternatives.
    public Map<LibraryFacetField, List<String>> values() {
        var values = new EnumMap<LibraryFacetField, List<String>>(LibraryFacetField.class);
        put(values, LibraryFacetField.KIND, kinds, LibraryKind::name);
        put(values, LibraryFacetField.TOPIC, topics, topic -> either(topic.id(), topic.slug()));
        put(values, LibraryFacetField.CITY, cities, CityKey::text);
        put(values, LibraryFacetField.COUNTRY, countries, Function.identity());
        put(values, LibraryFacetField.SUBDIVISION, subdivisions, Function.identity());
        put(values, LibraryFacetField.POPULATION_BAND, populationBands, Function.identity());
        put(values, LibraryFacetField.COLLECTION, collections, Function.identity());
        put(values, LibraryFacetField.LANGUAGE, languages, Function.identity());
        put(values, LibraryFacetField.EVIDENCE, evidence, Function.identity());
        put(values, LibraryFacetField.COST, costs, Function.identity());
        put(values, LibraryFacetField.RESOURCE_KIND, resourceKinds, Function.identity());
        put(values, LibraryFacetField.STATUS, statuses, Function.identity());
        put(values, LibraryFacetField.SAMPLE, sample == null ? null : List.of(sample), String::valueOf);
        put(values, LibraryFacetField.REGION, regions, Function.identity());
        put(values, LibraryFacetField.YEAR, years, String::valueOf);
        return values;
    }

    private static <T> void put(
            Map<LibraryFacetField, List<String>> values,
            LibraryFacetField field,
            @Nullable List<T> chosen,
            Function<T, String> text) {
        if (chosen != null) values.put(field, chosen.stream().map(text).toList());
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : String.valueOf(other);
    }
}
