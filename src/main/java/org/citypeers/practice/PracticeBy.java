package org.citypeers.practice;

import org.jspecify.annotations.Nullable;

/// Names one practice, by exactly one of these.
public record PracticeBy(@Nullable String id, @Nullable String slug) {}
