package org.citypeers.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Target;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// To be completed by its room.
@Component
public class Practices implements NodeSource {
    /// How other rooms' rows refer to one.
    public static final Target TARGET = new Target("practice", "Practice", "title");

    private final Graph graph;

    Practices(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public Map<String, Practice> nodes(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Practice.class, """
                        MATCH (node:Practice)
                        WHERE node.id IN $ids AND visible(node)
                        RETURN node.id AS id, node.slug AS slug, node.title AS title
                        """, Map.of("ids", ids)).stream()
                .collect(toMap(Practice::id, Function.identity()));
    }
}
