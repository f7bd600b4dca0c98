package org.citypeers.people;

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
public class People implements NodeSource {
    /// How other rooms' rows refer to one.
    public static final Target TARGET = new Target("person", "Person", "name");

    private final Graph graph;

    People(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public Map<String, Person> nodes(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Person.class, """
                        MATCH (node:Person)
                        WHERE node.id IN $ids AND visible(node)
                        RETURN node.id AS id, node.slug AS slug, node.name AS name
                        """, Map.of("ids", ids)).stream()
                .collect(toMap(Person::id, Function.identity()));
    }
}
