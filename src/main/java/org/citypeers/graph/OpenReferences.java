package org.citypeers.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// References to what is not there: `(owner)-[:AWAITS]->(:Reference)`, with all the relationship is to have.
final class OpenReferences {
    private OpenReferences() {}

    /// The nodes are about to go: whoever asked for a relationship with them asks again, marked `_gone`, so that a room
    /// can tell who left from who never came.
    static void reopen(Writing work, Collection<String> nodes) {
        record Asked(String owner, String ref, String type, boolean incoming, Map<String, Object> properties) {}
        var asked = work.all(Asked.class, """
                MATCH (node:Thing)-[made]-(owner:Thing)
                WHERE node.id IN $nodes AND made._ref IS NOT NULL AND made._owner = owner.id AND NOT owner.id IN $nodes
                RETURN owner.id AS owner, made._ref AS ref, type(made) AS type, startNode(made) = node AS incoming,
                       properties(made) AS properties
                """, Map.of("nodes", List.copyOf(nodes)));
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : asked) {
            var parts = one.ref().split("\\|", 3);
            var properties = new HashMap<>(one.properties());
            properties.remove("_ref");
            properties.put("_gone", true);
            rows.add(row(one.owner(), parts[0], parts[1], parts[2], one.type(), one.incoming(), properties));
        }
        await(work, rows);
        work.changed(asked.stream().map(Asked::owner).distinct().toList());
    }

    static Map<String, Object> row(
            String owner,
            String kind,
            String source,
            String value,
            String type,
            boolean incoming,
            Map<String, Object> properties) {
        var waiting = new HashMap<>(properties);
        waiting.put("_type", type);
        waiting.put("_incoming", incoming);
        return Map.of(
                "owner", owner,
                "key", Records.key(kind, source, value),
                "kind", kind,
                "source", source,
                "value", value,
                "properties", waiting);
    }

    static void await(Writing work, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) return;
        work.run("""
                UNWIND $rows AS row
                MATCH (owner:Thing {id: row.owner})
                MERGE (reference:Reference {key: row.key})
                ON CREATE SET reference.kind = row.kind, reference.source = row.source, reference.value = row.value,
                              reference.qualified = row.kind + '|' + row.value, reference.named = row.kind + '|' + row.value
                CREATE (owner)-[awaits:AWAITS]->(reference)
                SET awaits = row.properties
                """, Map.of("rows", rows));
    }
}
