package org.citypeers.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What references in imported rows mean: an id of the same source, `source:id`, `scheme:value`, or a name only one
/// has.
@Component
public class References {
    private final Graph graph;

    References(Graph graph) {
        this.graph = graph;
    }

    /// A reference nothing answers yet, and how many things ask for it.
    public record Open(String kind, String value, long count) {}

    /// What a source's rows still refer to in vain, most wanted first.
    public List<Open> open(String source, int limit) {
        return graph.all(Open.class, """
                MATCH (reference:Reference {source: $source})<-[awaits:AWAITS]-()
                RETURN reference.kind AS kind, reference.value AS value, count(awaits) AS count
                ORDER BY count DESC, kind, value
                LIMIT $limit
                """, Map.of("source", source, "limit", limit));
    }

    /// How many different references of a source nothing answers yet.
    public long openCount(String source) {
        record Row(long count) {}
        return graph.one(Row.class, """
                MATCH (reference:Reference {source: $source})
                WHERE (reference)<-[:AWAITS]-()
                RETURN count(reference) AS count
                """, Map.of("source", source))
                .map(Row::count)
                .orElse(0L);
    }

    /// Node id by value, for the values that mean something now.
    public Map<String, String> resolve(Cypher cypher, String source, Target target, Collection<String> values) {
        if (values.isEmpty()) return Map.of();
        record Row(String value, String node) {}
        var found = new HashMap<String, String>();
        cypher.all(
                        Row.class,
                        """
                UNWIND $values AS value
                WITH value, split(value, ':')[0] AS prefix
                OPTIONAL MATCH (:Record {key: $kind + '|' + $source + '|' + value})-[:RECORDS]->(own:Thing)
                OPTIONAL MATCH (:Record {key: $kind + '|' + prefix + '|' + substring(value, size(prefix) + 1)})
                    -[:RECORDS]->(other:Thing)
                OPTIONAL MATCH (:Identifier {key: value})-[:IDENTIFIES]->(identified:%1$s)
                CALL (value) {
                  MATCH (named:%1$s {%2$s: value})
                  WITH collect(named) AS bearers
                  RETURN CASE WHEN size(bearers) = 1 THEN bearers[0] END AS named
                }
                WITH value, coalesce(own, other, identified, named) AS node
                WHERE node IS NOT NULL
                RETURN DISTINCT value, node.id AS node
                """.formatted(target.label(), target.nameProperty()),
                        Map.of(
                                "values",
                                List.copyOf(new LinkedHashSet<>(values)),
                                "source",
                                source,
                                "kind",
                                target.kind()))
                .forEach(row -> found.put(row.value(), row.node()));
        return found;
    }
}
