package org.citypeers.program;

import org.citypeers.city.City;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// A city in a cohort.
///
/// @param status in capitals, for example ACTIVE or COMPLETED; null when the source does not say
/// @param supportedBy who worked with the city
public record Participation(
        City city,
        Cohort cohort,
        @Nullable String status,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String supportedBy) {}
