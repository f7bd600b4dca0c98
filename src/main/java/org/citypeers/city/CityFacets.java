package org.citypeers.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What documents of the index say of a city, so that the documents of all rooms are filtered by the same words.
///
/// @param identifiers `scheme:value`
public record CityFacets(
        String id,
        String slug,
        String name,
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable Long population,
        @Nullable String governmentForm,
        List<String> identifiers) {

    /// This record, as a Cypher map of a node called `city`.
    public static final String MAP = """
            city {.id, .slug, .name, .country, .subdivision, .population, .governmentForm,
              identifiers: COLLECT {
                MATCH (identifier:Identifier)-[:IDENTIFIES]->(city)
                RETURN identifier.key ORDER BY identifier.key
              }
            }""";

    /// Facet fields and their values for a document that speaks of these cities.
    public static Map<String, Set<String>> of(Collection<CityFacets> cities) {
        var facets = new HashMap<String, Set<String>>();
        for (var city : cities) {
            add(facets, "city", city.id());
            add(facets, "cityKey", "slug:" + city.slug());
            city.identifiers().forEach(key -> add(facets, "cityKey", key));
            add(facets, "country", city.country());
            add(facets, "subdivision", city.subdivision());
            add(facets, "region", region(city.subdivision()));
            if (city.population() != null)
                add(
                        facets,
                        "populationBand",
                        PopulationBand.of(city.population()).name());
            add(facets, "governmentForm", city.governmentForm());
        }
        return facets;
    }

    /// `NORTHEAST`, `MIDWEST`, `SOUTH` or `WEST` of the US Census Bureau; null in other countries.
    ///
    /// @param subdivision ISO 3166-2
    static @Nullable String region(@Nullable String subdivision) {
        return UnitedStates.state(subdivision)
                .map(state -> state.region().toUpperCase(Locale.ROOT))
                .orElse(null);
    }

    private static void add(Map<String, Set<String>> facets, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        facets.computeIfAbsent(field, fresh -> new TreeSet<>()).add(value);
    }
}
