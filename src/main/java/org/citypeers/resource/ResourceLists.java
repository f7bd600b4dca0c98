package org.citypeers.resource;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Keyset;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Resources below a person or a city: newest first, those without a date last.
@Component
class ResourceLists {
    private static final Keyset WRITTEN = new Keyset("resources of a person", true);
    private static final Keyset PLACED = new Keyset("resources of a city", true);

    private final Graph graph;

    ResourceLists(Graph graph) {
        this.graph = graph;
    }

    /// What each of these people wrote.
    Map<String, Connection<Resource>> written(Collection<String> people, Page page, Viewer viewer) {
        return below(WRITTEN, "(parent)-[:AUTHORED]->(resource:Resource)", people, page, viewer);
    }

    /// What speaks of each of these cities.
    Map<String, Connection<Resource>> placed(Collection<String> cities, Page page, Viewer viewer) {
        return below(PLACED, "(parent)<-[:PLACED_IN]-(resource:Resource)", cities, page, viewer);
    }

    private Map<String, Connection<Resource>> below(
            Keyset list, String pattern, Collection<String> parents, Page page, Viewer viewer) {
        record Item(String key, Resource resource) {}
        record Row(String parent, int total, List<Item> found) {}
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (parent:Thing)
                        WHERE parent.id IN $parents
                        CALL (parent) {
                          MATCH %s
                          WHERE visible(resource)
                          WITH DISTINCT {key: coalesce(resource.date, '') + '\\t' + resource.id, id: resource.id} AS one
                          ORDER BY one.key DESC
                          RETURN collect(one) AS listed, count(one) AS total
                        }
                        RETURN parent.id AS parent, total, COLLECT {
                          UNWIND %s AS one
                          MATCH (resource:Resource&Thing {id: one.id})
                          RETURN {key: one.key, resource: %s} ORDER BY one.key DESC
                        } AS found
                        """.formatted(pattern, list.slice(page), Resource.MAP),
                        list.parameters(page, Map.of("parents", parents)))
                .stream()
                .collect(toMap(
                        Row::parent,
                        row -> resources(list.connection(page, row.found(), Item::key, row.total()), Item::resource)));
    }

    private static <I> Connection<Resource> resources(Connection<I> items, Function<I, Resource> resource) {
        var edges = items.edges().stream()
                .map(edge -> new Edge<>(edge.cursor(), resource.apply(edge.node())))
                .toList();
        return new Connection<>(edges, items.pageInfo(), items.totalCount());
    }
}
