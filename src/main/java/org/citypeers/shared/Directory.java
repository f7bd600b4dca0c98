package org.citypeers.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds nodes of one kind by name and filters, in pages; the library fulfils it, so that a room can list and find
/// what it owns without knowing the index.
public interface Directory {
    /// @throws BadRequest when the cursor is broken or the words are too long
    Found find(Question question, Page page, Viewer viewer);

    /// @param kind of the nodes wanted
    /// @param words a name or part of one, misspelt or not; null lists all
    /// @param anyOf facet field to accepted values; fields all have to match
    /// @param atLeast lower bounds, inclusive, by number field
    /// @param atMost upper bounds, inclusive, by number field
    /// @param orderBy number field, `name`, or null for relevance (or name, without words)
    record Question(
            String kind,
            @Nullable String words,
            Map<String, Set<String>> anyOf,
            Map<String, Double> atLeast,
            Map<String, Double> atMost,
            @Nullable String orderBy,
            boolean descending) {}

    /// Ids in order, with their cursors.
    record Found(List<Edge<String>> ids, PageInfo pageInfo, int totalCount) {}
}
