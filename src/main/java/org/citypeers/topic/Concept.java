package org.citypeers.topic;

import java.util.List;

/// A public topic with every word people use for it.
///
/// @param labels its words by language; the first is the preferred one, taken as English
/// @param broader node ids of wider topics
public record Concept(String id, String slug, List<Topic.Label> labels, List<String> broader) {}
