package org.citypeers.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;

/// The rows of one source and kind, kept as `(:Record {key})-[:RECORDS]->(node)`.
final class Records {
    private final Writing work;
    private final Target target;
    private final String source;

    Records(Writing work, Target target, String source) {
        this.work = work;
        this.target = target;
        this.source = source;
    }

    static String key(String kind, String source, String id) {
        return kind + "|" + source + "|" + id;
    }

    /// @param taken whether another node of this kind has the id as its slug
    private record Known(
            String id,
            @Nullable String hash,
            @Nullable String node,
            @Nullable String slug,
            boolean taken) {}

    /// What is known of some rows before they are written.
    record Before(Map<String, Known> byId) {
        boolean saysTheSame(Row row) {
            return hash(row).equals(of(row).hash());
        }

        private Known of(Row row) {
            return Objects.requireNonNull(byId.get(row.id()));
        }
    }

    /// One import of a source and kind at a time: two of the same file would each think to be the first.
    void lock() {
        work.run("""
                MERGE (turn:SourceTurn {key: $key})
                SET turn._lock = true
                """, Map.of("key", key(target.kind(), source, "")));
    }

    Before of(List<? extends Row> rows) {
        var keys = rows.stream()
                .map(row -> Map.of("id", row.id(), "key", key(target.kind(), source, row.id())))
                .toList();
        var found = work.all(Known.class, """
                UNWIND $rows AS row
                OPTIONAL MATCH (record:Record {key: row.key})
                OPTIONAL MATCH (record)-[:RECORDS]->(node:Thing)
                OPTIONAL MATCH (taken:%s {slug: row.id})
                RETURN row.id AS id, record.hash AS hash, node.id AS node, node.slug AS slug, taken IS NOT NULL AS taken
                """.formatted(target.label()), Map.of("rows", keys));
        var byId = new HashMap<String, Known>();
        found.forEach(row -> byId.put(row.id(), row));
        return new Before(byId);
    }

    /// Decides which node each row speaks of, and the slug of new ones.
    ///
    /// @param elsewhere node ids the room knows by other means, by row id
    <R extends Row> List<Placed<R>> place(List<R> rows, Before before, Map<String, String> elsewhere) {
        var slugs = slugs(elsewhere);
        var placed = new ArrayList<Placed<R>>();
        for (var row : rows) {
            var was = before.of(row);
            var node = elsewhere.getOrDefault(row.id(), was.node());
            var slug = was.taken() ? source + ":" + row.id() : row.id();
            if (node == null) placed.add(new Placed<>(row, NodeId.of(target.kind(), source, row.id()), slug, true));
            else
                placed.add(new Placed<>(
                        row, node, slugs.getOrDefault(node, was.slug() == null ? slug : was.slug()), false));
        }
        return placed;
    }

    <R extends Row> void keep(List<Placed<R>> placed) {
        var rows = placed.stream()
                .map(one -> Map.of(
                        "id", one.row().id(),
                        "key", key(target.kind(), source, one.row().id()),
                        "node", one.nodeId(),
                        "nodeId", NodeId.of(target.kind(), source, one.row().id()),
                        "hash", hash(one.row()),
                        "json", Rows.json(one.row())))
                .toList();
        work.run("""
                UNWIND $rows AS row
                MATCH (node:Thing {id: row.node})
                MERGE (record:Record {key: row.key})
                ON CREATE SET record.since = timestamp()
                SET record.kind = $kind, record.source = $source, record.id = row.id, record.nodeId = row.nodeId,
                    record.hash = row.hash, record.json = row.json
                MERGE (record)-[:RECORDS]->(node)
                """, Map.of("rows", rows, "kind", target.kind(), "source", source));
    }

    void name(Map<String, String> nodes) {
        var rows = nodes.entrySet().stream()
                .map(entry -> Map.of(
                        "id", entry.getKey(),
                        "key", key(target.kind(), source, entry.getKey()),
                        "node", entry.getValue()))
                .toList();
        work.run("""
                UNWIND $rows AS row
                MATCH (node:Thing {id: row.node})
                MERGE (record:Record {key: row.key})
                SET record.kind = $kind, record.source = $source, record.id = row.id, record.nodeId = row.node
                MERGE (record)-[:RECORDS]->(node)
                """, Map.of("rows", rows, "kind", target.kind(), "source", source));
    }

    /// The nodes the source speaks of in these rows.
    List<String> nodes(List<String> ids) {
        record Spoken(String id) {}
        return work.all(Spoken.class, """
                        MATCH (record:Record)-[:RECORDS]->(node:Thing)
                        WHERE record.key IN $keys
                        RETURN DISTINCT node.id AS id
                        """, Map.of("keys", keys(ids))).stream()
                .map(Spoken::id)
                .toList();
    }

    /// Drops the records; the nodes nobody speaks of any more.
    List<String> forget(List<String> ids) {
        record Alone(String id) {}
        return work
                .all(
                        Alone.class,
                        """
                        UNWIND $keys AS key
                        MATCH (record:Record {key: key})-[:RECORDS]->(node:Thing)
                        DETACH DELETE record
                        WITH DISTINCT node
                        WHERE NOT EXISTS { (:Record)-[:RECORDS]->(node) }
                        RETURN node.id AS id
                        """,
                        Map.of(
                                "keys",
                                ids.stream()
                                        .map(id -> key(target.kind(), source, id))
                                        .toList()))
                .stream()
                .map(Alone::id)
                .toList();
    }

    private List<String> keys(List<String> ids) {
        return ids.stream().map(id -> key(target.kind(), source, id)).toList();
    }

    private Map<String, String> slugs(Map<String, String> elsewhere) {
        if (elsewhere.isEmpty()) return Map.of();
        record Slugged(String id, String slug) {}
        var slugs = new HashMap<String, String>();
        work.all(Slugged.class, """
                MATCH (node:Thing)
                WHERE node.id IN $ids
                RETURN node.id AS id, node.slug AS slug
                """, Map.of("ids", List.copyOf(elsewhere.values())))
                .forEach(row -> slugs.put(row.id(), row.slug()));
        return slugs;
    }

    private static String hash(Row row) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(Rows.json(row).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
