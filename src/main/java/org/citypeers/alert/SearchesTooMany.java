package org.citypeers.alert;

import java.util.List;

/// The caller keeps as many searches as one may.
record SearchesTooMany(String message, List<String> path) implements SearchError {}
