package org.citypeers.city;

import java.util.List;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// A city, as all sources together describe it.
///
/// @param country ISO 3166-1 alpha-2
/// @param subdivision ISO 3166-2
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param population the newest dated figure
/// @param populationDate what the figure stands for
/// @param populationSource who said so
public record City(
        String id,
        String slug,
        String name,
        String country,
        @Nullable String subdivision,
        List<String> aliases,
        List<Identifier> identifiers,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String website,
        @Nullable GovernmentForm governmentForm,
        @Nullable Long population,
        @Nullable PartialDate populationDate,
        @Nullable String populationSource,
        boolean sample) {

    public @Nullable PopulationBand populationBand() {
        return population == null ? null : PopulationBand.of(population);
    }

    public @Nullable DatedFact populationFact() {
        if (population == null) return null;
        var source = populationSource == null ? "" : populationSource;
        return new DatedFact(FactRow.POPULATION, population, null, populationDate, source, null, null);
    }
}
