package org.citypeers.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values of one field are alternatives, fields all have to match.
record CityFilter(
        @Nullable List<String> countries,
        @Nullable List<String> subdivisions,
        @Nullable Integer populationMin,
        @Nullable Integer populationMax,
        @Nullable List<PopulationBand> populationBands,
        @Nullable List<GovernmentForm> governmentForms,
        @Nullable Boolean sample) {
    static final CityFilter NONE = new CityFilter(null, null, null, null, null, null, null);
}
