package org.citypeers.city;

import org.jspecify.annotations.Nullable;

/// Names one city, by exactly one of these.
public record CityBy(
        @Nullable String id,
        @Nullable String slug,
        @Nullable Identifier identifier) {

    /// An identifier of a register, for example scheme `geoid`, value `3916000`.
    public record Identifier(String scheme, String value) {}
}
