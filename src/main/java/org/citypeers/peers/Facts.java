package org.citypeers.peers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the graph says about evidence and ties, in one question.
@Component
class Facts {
    private final Graph graph;

    Facts(Graph graph) {
        this.graph = graph;
    }

    /// A thing that is evidence.
    ///
    /// @param where name of the city that did it
    /// @param date newest date it has: an end, a start, a publication
    /// @param measured its best measured outcome
    record Evidence(
            String id,
            String title,
            @Nullable String where,
            @Nullable String status,
            @Nullable String start,
            @Nullable String end,
            @Nullable String date,
            @Nullable Measured measured) {}

    /// An outcome that was measured.
    ///
    /// @param rank how well: 3 against a comparison group, 2 before and after, 1 otherwise
    record Measured(
            String id,
            String metric,
            @Nullable String unit,
            @Nullable Double baseline,
            double actual,
            int rank) {}

    /// The evidence the viewer may see, by id.
    Map<String, Evidence> of(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Evidence.class, """
                        MATCH (thing:Thing)
                        WHERE thing.id IN $ids AND visible(thing)
                        OPTIONAL MATCH (thing)-[:OF]->(practice:Practice) WHERE visible(practice)
                        OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(thing) WHERE visible(city)
                        WITH thing, practice, city, head(COLLECT {
                          MATCH (thing)-[:MEASURED]->(outcome:Outcome)
                          WHERE visible(outcome) AND outcome.actual IS NOT NULL AND outcome.metric IS NOT NULL
                          WITH outcome, CASE
                            WHEN outcome.method IN ['COMPARISON_GROUP', 'RANDOMISED'] THEN 3
                            WHEN outcome.method = 'BEFORE_AFTER' OR outcome.baseline IS NOT NULL THEN 2
                            ELSE 1 END AS rank
                          RETURN outcome {.id, .metric, .actual, .unit, .baseline, rank: rank}
                          ORDER BY rank DESC, outcome.id
                        }) AS best
                        RETURN thing.id AS id, coalesce(practice.title, thing.title, '') AS title, city.name AS where,
                          thing.status AS status, thing.start AS start, thing.end AS end,
                          coalesce(thing.end, thing.start, thing.date) AS date,
                          best {.id, .metric, .unit, .baseline, .actual, .rank} AS measured
                        """, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (one, same) -> one));
    }
}
