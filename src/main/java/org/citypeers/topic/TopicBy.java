package org.citypeers.topic;

import org.jspecify.annotations.Nullable;

/// Names one topic, by exactly one of these.
public record TopicBy(@Nullable String id, @Nullable String slug) {}
