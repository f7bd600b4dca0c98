package org.citypeers.city;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.graph.Row;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A city as a source describes it. The flat columns of spreadsheets are understood and become their nested form, so
/// that one city said in two ways is one row.
///
/// @param country ISO 3166-1 alpha-2
/// @param subdivision ISO 3166-2
/// @param identifiers scheme to value, for example `geoid` to `3651000`
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param governmentForm name of a [GovernmentForm]
/// @param topics references to topics
public record CityRow(
        String id,
        String name,
        String country,
        @Nullable String subdivision,
        Map<String, String> identifiers,
        List<String> aliases,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String website,
        @Nullable String governmentForm,
        List<FactRow> facts,
        List<String> topics,
        List<String> visibility,
        boolean sample,
        @Nullable Double population,
        @JsonProperty("population_year") @Nullable PartialDate populationYear,
        @JsonProperty("population_source") @Nullable String populationSource,
        @Nullable String geoid,
        @JsonProperty("geonames_id") @Nullable String geonamesId,
        @JsonProperty("state_abbr") @Nullable String stateAbbr)
        implements Row {
    public static final int MAX_FACTS = 1000;

    public CityRow {
        id = Slug.checked(Given.text(id));
        name = Given.name(name);
        country = Given.country(country, stateAbbr);
        subdivision = Given.subdivision(subdivision, stateAbbr, country);
        identifiers = Given.identifiers(identifiers, geoid, geonamesId);
        aliases = Given.words(aliases);
        lat = Given.degrees("lat", lat, 90);
        lon = Given.degrees("lon", lon, 180);
        if ((lat == null) != (lon == null))
            throw new IllegalArgumentException("lat and lon go together; give both or neither");
        website = Given.website(website);
        governmentForm = Given.governmentForm(governmentForm);
        facts = facts(Given.list(facts), population, populationYear, populationSource);
        if (facts.size() > MAX_FACTS) throw new IllegalArgumentException("the row has more than 1,000 facts");
        topics = Given.words(topics);
        visibility = Given.words(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : Given.words(visibility);
        population = null;
        populationYear = null;
        populationSource = null;
        geoid = null;
        geonamesId = null;
        stateAbbr = null;
    }

    /// Identifiers as references write them, for example `geoid:3651000`.
    List<String> keys() {
        return identifiers.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .toList();
    }

    /// A nested population of the same date beats the flat column, and so does any when the column has no year.
    private static List<FactRow> facts(
            List<FactRow> nested,
            @Nullable Double population,
            @Nullable PartialDate year,
            @Nullable String populationSource) {
        if (population == null) return nested;
        boolean beaten = nested.stream()
                .anyMatch(fact -> fact.metric().equals(FactRow.POPULATION)
                        && (year == null || Objects.equals(fact.date(), year)));
        if (beaten) return nested;
        var all = new ArrayList<>(nested);
        all.add(FactRow.population(population, year, populationSource));
        return List.copyOf(all);
    }
}
