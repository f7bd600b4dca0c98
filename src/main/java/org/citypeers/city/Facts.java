package org.citypeers.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Writing;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Dated figures of cities and of whatever else has some; each source keeps its own.
@Component
public class Facts {
    private final Graph graph;

    Facts(Graph graph) {
        this.graph = graph;
    }

    /// What one row states about a thing.
    ///
    /// @param thing node id of what the figures are about
    /// @param owner node id of the imported thing it is, or is part of
    /// @param record key of the row, see [org.citypeers.graph.Sources#key]
    /// @param source cited where a figure names none
    public record Stated(
            String thing, String owner, String record, String source, List<String> visibility, List<FactRow> facts) {}

    /// What these rows stated before gives way to what is stated now.
    public static void replace(Writing work, Collection<String> records, List<Stated> stated) {
        forget(work, records);
        var rows = stated.stream().flatMap(one -> rows(one).stream()).toList();
        if (rows.isEmpty()) return;
        work.run("""
                UNWIND $rows AS row
                MATCH (thing:Thing {id: row.thing})
                CREATE (thing)-[:STATES]->(fact:Fact:Part)
                SET fact = row.properties
                """, Map.of("rows", rows));
    }

    static void forget(Writing work, Collection<String> records) {
        work.run("""
                MATCH (fact:Fact)
                WHERE fact.record IN $records
                DETACH DELETE fact
                """, Map.of("records", List.copyOf(records)));
    }

    /// The figures the viewer may see, by thing: in order of metric, newest first.
    public Map<String, List<DatedFact>> of(Collection<String> things, Viewer viewer) {
        record Row(String thing, DatedFact fact) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (thing:Thing)-[:STATES]->(fact:Fact)
                        WHERE thing.id IN $things AND visible(fact)
                        RETURN thing.id AS thing, fact {.metric, .value, .unit, .date, .source, .url, .note} AS fact
                        ORDER BY fact.metric, coalesce(fact.date, '') DESC, fact.record, fact.position
                        """, Map.of("things", List.copyOf(things))).stream()
                .collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::fact, toList())));
    }

    private static List<Map<String, Object>> rows(Stated stated) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var fact : stated.facts()) {
            var properties = new HashMap<>(Graph.map(fact));
            properties.putIfAbsent("source", stated.source());
            properties.put("owner", stated.owner());
            properties.put("record", stated.record());
            properties.put("visibility", stated.visibility());
            properties.put("position", rows.size());
            rows.add(Map.of("thing", stated.thing(), "properties", properties));
        }
        return rows;
    }
}
