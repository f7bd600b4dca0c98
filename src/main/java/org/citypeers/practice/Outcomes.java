package org.citypeers.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.ReadTogether;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// All outcomes. One is seen by who sees it, its implementation and its practice.
@Component
class Outcomes implements NodeSource, ReadTogether {
    private final Graph graph;

    Outcomes(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return "outcome";
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("outcome", Outcome.class, """
                MATCH (outcome:Outcome&Thing {id: asked})<-[:MEASURED]-(implementation:Implementation&Thing)-[:OF]->(practice:Practice)
                WHERE visible(outcome) AND visible(implementation) AND visible(practice)
                """, Outcome.MAP);
    }

    @Override
    public Map<String, Outcome> nodes(Collection<String> ids, Viewer viewer) {
        return outcomes("outcome.id IN $ids", ids, viewer).stream().collect(toMap(Outcome::id, Function.identity()));
    }

    /// What came of each implementation, in the order of the source.
    Map<String, List<Outcome>> of(Collection<String> implementations, Viewer viewer) {
        return outcomes("implementation.id IN $ids", implementations, viewer).stream()
                .collect(groupingBy(Outcome::implementationId, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Outcome> outcomes(String which, Collection<String> ids, Viewer viewer) {
        record Row(Outcome outcome) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (outcome:Outcome&Thing)<-[:MEASURED]-(implementation:Implementation&Thing)-[:OF]->(practice:Practice)
                        WHERE %s AND visible(outcome) AND visible(implementation) AND visible(practice)
                        WITH outcome
                        ORDER BY outcome.position, outcome.id
                        RETURN %s AS outcome
                        """.formatted(which, Outcome.MAP), Map.of("ids", ids)).stream()
                .map(Row::outcome)
                .toList();
    }
}
