package org.citypeers.library;

import java.util.List;
import org.citypeers.shared.PageInfo;
import org.jspecify.annotations.Nullable;

/// A page of hits, and what there is to say about all of them.
///
/// @param question what was asked, for what is counted later
record LibraryConnection(
        List<LibraryEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        @Nullable String didYouMean,
        List<Expansion> expansions,
        List<Relaxation> relaxations,
        LibraryQuestion question) {
    LibraryConnection with(List<LibraryEdge> edges) {
        return new LibraryConnection(edges, pageInfo, totalCount, didYouMean, expansions, relaxations, question);
    }

    public List<Object> nodes() {
        return edges.stream().map(LibraryEdge::node).toList();
    }
}
