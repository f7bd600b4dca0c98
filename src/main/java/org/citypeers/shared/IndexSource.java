package org.citypeers.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A room's promise to the library: what is to be found of its nodes, and when it has to be looked at again.
public interface IndexSource {
    /// The kind of the documents, as it stands in their node ids.
    String kind();

    /// The documents a change of these nodes touches, its own and those of others: a new population alters documents
    /// of practices in that city. Ids of deleted nodes of this kind are given back as well.
    Set<String> affectedBy(Collection<String> changedIds);

    /// The present content of these documents, in one or few questions; what is gone from the graph is left out.
    List<IndexedItem> documents(Collection<String> ids);

    /// How values of facet fields read, by field and value, where they are no words people use: `US-OH` is "Ohio".
    default Map<String, Map<String, String>> facetLabels() {
        return Map.of();
    }

    /// The next ids in order, for a rebuild from nothing: at most `limit`, after `after`, or from the start.
    List<String> idsAfter(@Nullable String after, int limit);
}
