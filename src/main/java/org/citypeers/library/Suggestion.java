package org.citypeers.library;

import org.jspecify.annotations.Nullable;

/// Something the beginning of a name may mean.
///
/// @param text its title or name
/// @param alias the other name the beginning belongs to, if it is not `text`
record Suggestion(
        SuggestionKind kind, String text, @Nullable String alias, String id, String slug, String url) {}
