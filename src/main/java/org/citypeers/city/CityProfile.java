package org.citypeers.city;

import java.util.List;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// What is compared of a city, kept in memory.
///
/// @param country ISO 3166-1 alpha-2
/// @param subdivision ISO 3166-2
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param visibility tokens; whoever holds none of them must not learn of the city
public record CityProfile(
        String id,
        String slug,
        String name,
        String country,
        @Nullable String subdivision,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable GovernmentForm governmentForm,
        @Nullable Long population,
        @Nullable PartialDate populationDate,
        @Nullable String populationSource,
        boolean sample,
        List<String> visibility) {

    /// Great-circle distance; NaN when a place is unknown.
    public double kilometresTo(CityProfile other) {
        return Gower.kilometres(this, other);
    }

    public @Nullable PopulationBand band() {
        return population == null ? null : PopulationBand.of(population);
    }
}
