package org.citypeers.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of forgetting a search.
record SearchForgetPayload(@Nullable String id, List<SearchError> errors) {}
