package org.citypeers.library;

import java.util.List;
import org.citypeers.shared.PageInfo;
import org.jspecify.annotations.Nullable;

/// A page of hits, and what there is to say about all of them.
///
/// @param isPartial some of it is left out because the time was over
/// @param question what was asked, for what is counted later
/// @param understood what it was taken to mean; null when there was no time for all of it
record LibraryConnection(
        List<LibraryEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        @Nullable String didYouMean,
        List<Expansion> expansions,
        List<Relaxation> relaxations,
        boolean isPartial,
        LibraryQuestion question,
        @Nullable Understood understood) {
    LibraryConnection with(List<LibraryEdge> edges) {
        return new LibraryConnection(
                edges, pageInfo, totalCount, didYouMean, expansions, relaxations, isPartial, question, understood);
    }

    public List<String> excluded() {
        return question.words().leftOut();
    }

    public List<Object> nodes() {
        return edges.stream().map(LibraryEdge::node).toList();
    }
}
