package org.citypeers.alert;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Keyset;
import org.citypeers.graphql.Nodes;
import org.citypeers.library.SavedSearching;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// What has come in for saved searches, as their owner may see it today.
@Component
class Matches {
    private static final Keyset LAST_FOUND = new Keyset("matches of a saved search", true);

    private final Graph graph;
    private final Nodes nodes;
    private final SavedSearches searches;
    private final SavedSearching library;

    Matches(Graph graph, Nodes nodes, SavedSearches searches, SavedSearching library) {
        this.graph = graph;
        this.nodes = nodes;
        this.searches = searches;
        this.library = library;
    }

    private record Item(String key, String item, Instant at) {}

    /// The last found first.
    Map<String, SearchMatchConnection> of(Collection<String> ids, Page page, Viewer viewer) {
        var kept = searches.nodes(ids, viewer);
        var listed = listed(kept.keySet(), page, viewer);
        var items = listed.values().stream()
                .flatMap(list -> list.nodes().stream())
                .map(Item::item)
                .distinct()
                .toList();
        var found = nodes.byId(items, viewer);
        var matches = new HashMap<String, SearchMatchConnection>();
        kept.forEach((id, search) -> {
            var list = listed.get(id);
            if (list != null) matches.put(id, explained(list, search, found, viewer));
        });
        return matches;
    }

    private SearchMatchConnection explained(
            Connection<Item> list, SavedSearch search, Map<String, Object> found, Viewer viewer) {
        var items = list.nodes().stream().map(Item::item).toList();
        var why = library.why(search.question(), items, viewer);
        var edges = new ArrayList<SearchMatchEdge>();
        for (var edge : list.edges()) {
            var match = edge.node();
            var node = found.get(match.item());
            if (node == null) continue;
            var reasons = why.getOrDefault(match.item(), SavedSearching.Why.UNKNOWN);
            edges.add(new SearchMatchEdge(edge.cursor(), node, match.at(), reasons.highlights(), reasons.matchedBy()));
        }
        return new SearchMatchConnection(edges, list.pageInfo(), list.totalCount());
    }

    private Map<String, Connection<Item>> listed(Collection<String> ids, Page page, Viewer viewer) {
        record Row(String search, int total, List<Item> found) {}
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (search:SavedSearch)
                        WHERE search.id IN $ids
                        CALL (search) {
                          MATCH (search)-[:FOUND]->(match:SearchMatch)
                          MATCH (item:Thing {id: match.item})
                          WHERE visible(item)
                          WITH {key: toString(match.at.epochMillis) + '\\t' + match.item, item: match.item, at: match.at} AS one
                          ORDER BY one.key DESC
                          RETURN collect(one) AS listed
                        }
                        RETURN search.id AS search, size(listed) AS total, %s AS found
                        """.formatted(LAST_FOUND.slice(page)),
                        LAST_FOUND.parameters(page, Map.of("ids", List.copyOf(ids))))
                .stream()
                .collect(toMap(Row::search, row -> LAST_FOUND.connection(page, row.found(), Item::key, row.total())));
    }
}
