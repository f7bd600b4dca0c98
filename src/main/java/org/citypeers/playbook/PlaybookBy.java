package org.citypeers.playbook;

import org.jspecify.annotations.Nullable;

/// Names one playbook, by exactly one of these.
public record PlaybookBy(@Nullable String id, @Nullable String slug) {}
