package org.citypeers.shared;

import org.jspecify.annotations.Nullable;

/// Where a page stands in its list (Relay cursor connections).
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
