package org.citypeers.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes relationships asked for by reference. What a reference means may not be there yet: then it is kept as
/// `(owner)-[:AWAITS]->(:Reference)`, and the arriving node claims it in its own transaction; when a node goes,
/// references to it are open again. Such relationships carry `_owner` (whose row asked) and `_ref` (key of the
/// reference).
@Component
class Links {
    private final References references;

    Links(References references) {
        this.references = references;
    }

    /// Replaces what this source asked for on behalf of these owners, which were there before, and of their parts by
    /// what it asks for now; another source may speak of the same node, and what it asked for stays.
    void replace(Writing work, String source, List<String> owners, List<Link> links) {
        forget(work, source, owners);
        var byTarget = new HashMap<Target, List<Link>>();
        for (var link : new LinkedHashSet<>(links))
            if (!link.value().isEmpty())
                byTarget.computeIfAbsent(link.target(), fresh -> new ArrayList<>())
                        .add(link);
        byTarget.forEach((target, wanted) -> write(work, source, target, wanted));
    }

    /// Gives arriving nodes the relationships that waited for them.
    <R extends Row> void claim(Writing work, Target target, String source, List<Placed<R>> placed, Writer<R> writer) {
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
    void claim(Writing work, Target target, String source, Map<String, String> nodes) {
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

    /// The nodes are about to go: whoever asked for a relationship with them asks again, marked `_gone`, so that a room
    /// can tell who left from who never came.
    void reopen(Writing work, Collection<String> nodes) {
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
            rows.add(waitingRow(one.owner(), parts[0], parts[1], parts[2], one.type(), one.incoming(), properties));
        }
        await(work, rows);
        work.changed(asked.stream().map(Asked::owner).distinct().toList());
    }

    /// What this source asked for on behalf of these owners is asked for no more.
    static void forget(Writing work, String source, List<String> owners) {
        if (owners.isEmpty()) return;
        work.run("""
                CALL () {
                  MATCH (owner:Thing) WHERE owner.id IN $owners RETURN owner
                  UNION
                  MATCH (owner:Part) WHERE owner.owner IN $owners RETURN owner
                }
                MATCH (owner)-[made]-(other)
                WHERE made._owner = owner.id
                  AND coalesce(split(made._ref, '|')[1], other.source) = $source
                DELETE made
                WITH DISTINCT other
                WHERE other:Reference AND NOT (other)<-[:AWAITS]-()
                DELETE other
                """, Map.of("owners", owners, "source", source));
    }

    private void write(Writing work, String source, Target target, List<Link> links) {
        var nodes = references.resolve(
                work, source, target, links.stream().map(Link::value).toList());
        var ready = new HashMap<String, List<Map<String, Object>>>();
        var open = new ArrayList<Map<String, Object>>();
        for (var link : links) {
            var properties = new HashMap<>(link.properties());
            properties.put("_owner", link.owner());
            var node = nodes.get(link.value());
            if (node == null) {
                open.add(waitingRow(
                        link.owner(), target.kind(), source, link.value(), link.type(), link.incoming(), properties));
                continue;
            }
            properties.put("_ref", Records.key(target.kind(), source, link.value()));
            ready.computeIfAbsent(
                            link.incoming()
                                    ? "(owner)<-[made:" + link.type() + "]-(node)"
                                    : "(owner)-[made:" + link.type() + "]->(node)",
                            fresh -> new ArrayList<>())
                    .add(Map.of("owner", link.owner(), "node", node, "properties", properties));
        }
        ready.forEach((pattern, rows) -> work.run("""
                UNWIND $rows AS row
                MATCH (owner:Thing {id: row.owner})
                MATCH (node:Thing {id: row.node})
                CREATE %s
                SET made = row.properties
                """.formatted(pattern), Map.of("rows", rows)));
        await(work, open);
    }

    private static Map<String, Object> waitingRow(
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

    private static void await(Writing work, List<Map<String, Object>> rows) {
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
