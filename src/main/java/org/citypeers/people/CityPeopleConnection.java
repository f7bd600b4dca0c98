package org.citypeers.people;

import java.util.List;
import org.citypeers.shared.Connection;
import org.citypeers.shared.PageInfo;

/// People of a city, with what they do or did there on the edge.
public record CityPeopleConnection(List<Edge> edges, PageInfo pageInfo, int totalCount) {

    /// One person of the city.
    ///
    /// @param current true when one of the posts here is held now
    /// @param roles of the posts here, present ones first
    public record Edge(String cursor, Person node, boolean current, List<String> roles) {}

    record Item(String key, Person person, boolean current, List<String> roles) {}

    static CityPeopleConnection of(Connection<Item> items) {
        var edges = items.edges().stream()
                .map(edge -> new Edge(
                        edge.cursor(),
                        edge.node().person(),
                        edge.node().current(),
                        edge.node().roles()))
                .toList();
        return new CityPeopleConnection(edges, items.pageInfo(), items.totalCount());
    }

    public List<Person> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
