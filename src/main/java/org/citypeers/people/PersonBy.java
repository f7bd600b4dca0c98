package org.citypeers.people;

import org.jspecify.annotations.Nullable;

/// Names one person, by exactly one of these.
public record PersonBy(@Nullable String id, @Nullable String slug) {}
