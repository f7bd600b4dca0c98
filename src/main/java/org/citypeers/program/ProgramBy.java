package org.citypeers.program;

import org.jspecify.annotations.Nullable;

/// Names one program, by exactly one of these.
public record ProgramBy(@Nullable String id, @Nullable String slug) {}
