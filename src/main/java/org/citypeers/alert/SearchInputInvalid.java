package org.citypeers.alert;

import java.util.List;

/// Nobody could be told of anything by such a search.
record SearchInputInvalid(String message, List<String> path) implements SearchError {}
