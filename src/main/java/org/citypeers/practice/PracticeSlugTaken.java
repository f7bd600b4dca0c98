package org.citypeers.practice;

import java.util.List;

/// Another practice has the slug.
record PracticeSlugTaken(String message, List<String> path) implements PracticeError {}
