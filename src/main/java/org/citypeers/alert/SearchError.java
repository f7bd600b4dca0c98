package org.citypeers.alert;

import java.util.List;

/// Why a search was not kept or not forgotten, and what to do.
sealed interface SearchError permits SearchInputInvalid, SearchesTooMany, SearchUnknown {
    String message();

    /// Where in the input.
    List<String> path();
}
