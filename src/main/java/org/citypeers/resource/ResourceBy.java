package org.citypeers.resource;

import org.jspecify.annotations.Nullable;

/// Names one resource, by exactly one of these.
public record ResourceBy(@Nullable String id, @Nullable String slug) {}
