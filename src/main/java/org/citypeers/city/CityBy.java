package org.citypeers.city;

import org.jspecify.annotations.Nullable;

/// Names one city, by exactly one of these.
public record CityBy(
        @Nullable String id,
        @Nullable String slug,
        @Nullable Identifier identifier) {
    public static CityBy id(String id) {
        return new CityBy(id, null, null);
    }

    public static CityBy slug(String slug) {
        return new CityBy(null, slug, null);
    }

    public static CityBy identifier(String scheme, String value) {
        return new CityBy(null, null, new Identifier(scheme, value));
    }
}
