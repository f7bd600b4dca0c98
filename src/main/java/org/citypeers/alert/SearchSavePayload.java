package org.citypeers.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of saving a search.
record SearchSavePayload(@Nullable SavedSearch savedSearch, List<SearchError> errors) {
    static SearchSavePayload refused(SearchError error) {
        return new SearchSavePayload(null, List.of(error));
    }
}
