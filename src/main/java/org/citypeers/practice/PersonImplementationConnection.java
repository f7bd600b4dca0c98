package org.citypeers.practice;

import java.util.List;
import org.citypeers.shared.Connection;
import org.citypeers.shared.PageInfo;

/// What a person took part in, with their part on the edge.
public record PersonImplementationConnection(List<Edge> edges, PageInfo pageInfo, int totalCount) {

    /// One implementation and the person's part in it.
    public record Edge(String cursor, Implementation node, List<Contribution.Role> roles) {}

    static PersonImplementationConnection of(Connection<ImplementationPages.Item> items) {
        var edges = items.edges().stream()
                .map(edge -> new Edge(
                        edge.cursor(), edge.node().implementation(), edge.node().roles()))
                .toList();
        return new PersonImplementationConnection(edges, items.pageInfo(), items.totalCount());
    }

    public List<Implementation> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
