package org.citypeers.shared;

import java.util.List;

/// A page of a list (Relay cursor connections); `totalCount` counts the whole list as the viewer may see it.
public record Connection<N>(List<Edge<N>> edges, PageInfo pageInfo, int totalCount) {
    public List<N> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
