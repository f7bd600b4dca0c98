package org.citypeers.program;

import java.util.List;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// Cities that take part in a program together.
///
/// @param otherGovernments who took part and is no city
/// @param source citation for who took part
public record Cohort(
        String id,
        String slug,
        String title,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        List<String> otherGovernments,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note,
        boolean sample) {}
