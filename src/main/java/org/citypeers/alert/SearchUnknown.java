package org.citypeers.alert;

import java.util.List;

/// The caller keeps no such search.
record SearchUnknown(String message, List<String> path) implements SearchError {}
