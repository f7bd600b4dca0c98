package org.citypeers.graph;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// Which documents of the index there are, and which are touched: what most rooms answer the library in the same way.
public final class DocumentIds {
    private DocumentIds() {}

    private record Row(String id) {}

    /// Changed nodes of the kind itself, deleted ones too, and what the question finds around the changed ones.
    public static Set<String> affected(Graph graph, String kind, Collection<String> changed, String question) {
        var ids = changed.stream()
                .filter(id -> NodeId.kind(id).filter(kind::equals).isPresent())
                .collect(toCollection(HashSet::new));
        graph.all(Row.class, question, Map.of("ids", changed)).forEach(row -> ids.add(row.id()));
        return ids;
    }

    /// The ids of a kind start with its name, so the index of ids gives them in order.
    ///
    /// @param label of the nodes, which is their kind capitalised
    public static List<String> after(Graph graph, String label, @Nullable String after, int limit) {
        var kind = label.toLowerCase(Locale.ROOT);
        return graph
                .all(
                        Row.class,
                        """
                        MATCH (node:%s&Thing)
                        WHERE node.id > $after AND node.id < $end
                        RETURN node.id AS id
                        ORDER BY id
                        LIMIT $limit
                        """.formatted(label),
                        Map.of("after", after == null ? kind + "_" : after, "end", kind + "`", "limit", limit))
                .stream()
                .map(Row::id)
                .toList();
    }
}
