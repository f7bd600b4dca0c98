package org.citypeers.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Nodes that others referred to before they came.
final class Arrivals {
    private Arrivals() {}

    /// Gives arriving nodes the relationships that waited for them.
    static <R extends Row> void claim(
            Writing work, Target target, String source, List<Placed<R>> placed, Writer<R> writer) {
        var keys = new HashMap<String, String>();
        var qualified = new HashMap<String, String>();
        var named = new HashMap<String, String>();
        for (var one : placed) {
            var row = one.row();
            keys.put(Records.key(target.kind(), source, row.id()), one.nodeId());
            qualified.put(target.kind() + "|" + source + ":" + row.id(), one.nodeId());
            writer.keys(one).forEach(key -> qualified.put(target.kind() + "|" + key, one.nodeId()));
            if (!writer.name(row).isEmpty()) named.put(target.kind() + "|" + writer.name(row), one.nodeId());
        }
        claim(work, target, keys, qualified, named);
    }

    /// Gives named parts the relationships that waited for them.
    static void claim(Writing work, Target target, String source, Map<String, String> nodes) {
        var keys = new HashMap<String, String>();
        var qualified = new HashMap<String, String>();
        nodes.forEach((id, node) -> {
            keys.put(Sources.key(target.kind(), source, id), node);
            qualified.put(target.kind() + "|" + source + ":" + id, node);
        });
        claim(work, target, keys, qualified, Map.of());
    }

    private static void claim(
            Writing work,
            Target target,
            Map<String, String> keys,
            Map<String, String> qualified,
            Map<String, String> named) {
        Turn.take(work);
        var waiting = new ArrayList<Map<String, Object>>();
        waiting.addAll(waiting(work, "key", keys));
        waiting.addAll(waiting(work, "qualified", qualified));
        waiting.addAll(unique(work, target, waiting(work, "named", named)));
        if (waiting.isEmpty()) return;
        record Owner(String id) {}
        var owners = work.all(Owner.class, """
                UNWIND $waiting AS one
                MATCH (owner:Thing)-[awaits:AWAITS]->(reference:Reference {key: one.reference})
                MATCH (node:Thing {id: one.node})
                CALL (owner, awaits, node, reference) {
                  WITH * WHERE awaits._incoming
                  CREATE (node)-[made:$(awaits._type)]->(owner)
                  SET made = properties(awaits), made._ref = reference.key,
                      made._type = null, made._incoming = null, made._gone = null
                  UNION
                  WITH * WHERE NOT awaits._incoming
                  CREATE (owner)-[made:$(awaits._type)]->(node)
                  SET made = properties(awaits), made._ref = reference.key,
                      made._type = null, made._incoming = null, made._gone = null
                }
                DELETE awaits
                RETURN DISTINCT owner.id AS id
                """, Map.of("waiting", waiting));
        work.run("""
                UNWIND $waiting AS one
                MATCH (reference:Reference {key: one.reference})
                WHERE NOT (reference)<-[:AWAITS]-()
                DELETE reference
                """, Map.of("waiting", waiting));
        work.changed(owners.stream().map(Owner::id).toList());
    }

    private static List<Map<String, Object>> waiting(Writing work, String property, Map<String, String> nodes) {
        if (nodes.isEmpty()) return List.of();
        record Row(String key, String reference) {}
        return work.all(Row.class, """
                        MATCH (reference:Reference)
                        WHERE reference.%1$s IN $keys
                        RETURN reference.%1$s AS key, reference.key AS reference
                        ORDER BY reference
                        """.formatted(property), Map.of("keys", List.copyOf(nodes.keySet()))).stream()
                .map(row -> Map.<String, Object>of("reference", row.reference(), "node", nodes.get(row.key())))
                .toList();
    }

    /// A bare name is a reference only while one node has it.
    private static List<Map<String, Object>> unique(Writing work, Target target, List<Map<String, Object>> waiting) {
        if (waiting.isEmpty()) return waiting;
        record Row(String id) {}
        var unique = work
                .all(
                        Row.class,
                        """
                        MATCH (node:%1$s)
                        WHERE node.id IN $ids
                        MATCH (same:%1$s {%2$s: node.%2$s})
                        WITH node, count(same) AS bearers
                        WHERE bearers = 1
                        RETURN node.id AS id
                        """.formatted(target.label(), target.nameProperty()),
                        Map.of(
                                "ids",
                                waiting.stream().map(one -> one.get("node")).toList()))
                .stream()
                .map(Row::id)
                .toList();
        return waiting.stream().filter(one -> unique.contains(one.get("node"))).toList();
    }
}
