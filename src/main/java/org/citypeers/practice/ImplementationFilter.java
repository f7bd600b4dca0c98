package org.citypeers.practice;

import java.util.List;
import org.citypeers.city.CityBy;
import org.jspecify.annotations.Nullable;

/// Which implementations are wanted; values in one field are alternatives, fields all have to match.
record ImplementationFilter(
        @Nullable List<ImplementationStatus> statuses,
        @Nullable List<CityBy> cities) {
    static final ImplementationFilter NONE = new ImplementationFilter(null, null);
}
