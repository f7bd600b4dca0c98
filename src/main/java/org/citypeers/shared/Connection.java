package org.citypeers.shared;

import java.util.List;
import java.util.function.Function;

/// A page of a list (Relay cursor connections); `totalCount` counts the whole list as the viewer may see it.
public record Connection<N>(List<Edge<N>> edges, PageInfo pageInfo, int totalCount) {
    public List<N> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /// The same places in the list, with something else at each.
    public <M> Connection<M> map(Function<N, M> change) {
        var changed = edges.stream()
                .map(edge -> new Edge<>(edge.cursor(), change.apply(edge.node())))
                .toList();
        return new Connection<>(changed, pageInfo, totalCount);
    }
}
