package org.citypeers.program;

import java.util.List;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// Something cities take part in: a grant program, a fellowship, a coalition.
///
/// @param organizations who runs and funds it
/// @param start when it began
/// @param sources citations
public record Program(
        String id,
        String slug,
        String title,
        String summary,
        @Nullable String url,
        List<String> organizations,
        @Nullable PartialDate start,
        List<String> sources,
        boolean sample) {}
