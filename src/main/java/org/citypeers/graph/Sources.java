package org.citypeers.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Remembers what each source said of each thing, so that the same row again changes nothing, a changed row updates,
/// and everything can be exported as it came.
@Component
public class Sources {
    private final Graph graph;
    private final Links links;

    Sources(Graph graph, Links links) {
        this.graph = graph;
        this.links = links;
    }

    /// Puts a batch of rows with different ids, in one transaction.
    public <R extends Row> Put put(Target target, String source, List<R> rows, Writer<R> writer) {
        var written = graph.write(work -> put(work, target, source, rows, writer));
        return new Put(written.value(), written.seq());
    }

    /// As part of a larger unit of work.
    public <R extends Row> Map<String, Put.Outcome> put(
            Writing work, Target target, String source, List<R> rows, Writer<R> writer) {
        var before = remembered(work, target, source, rows);
        var outcomes = new LinkedHashMap<String, Put.Outcome>();
        var fresh = new ArrayList<R>();
        for (var row : rows) {
            if (hash(row).equals(hashBefore(before, row))) outcomes.put(row.id(), Put.Outcome.UNCHANGED);
            else fresh.add(row);
        }
        if (fresh.isEmpty()) return outcomes;
        var placed = place(work, target, source, fresh, before, writer);
        var wanted = writer.write(work, source, placed);
        remember(work, target, source, placed);
        var owners = placed.stream()
                .filter(one -> !one.created())
                .map(Placed::nodeId)
                .toList();
        links.replace(work, source, owners, wanted);
        links.claim(work, target, source, placed, writer);
        writer.finish(work, placed);
        work.changed(placed.stream().map(Placed::nodeId).toList());
        for (var one : placed) outcomes.put(one.row().id(), one.created() ? Put.Outcome.CREATED : Put.Outcome.UPDATED);
        return outcomes;
    }

    /// The rows of a kind as their sources sent them, in order of source and id, as JSON, for an export.
    public List<Kept> kept(String kind, @Nullable Kept after, int limit) {
        return graph.all(
                Kept.class,
                """
                MATCH (record:Record {kind: $kind})
                WHERE record.json IS NOT NULL
                  AND (record.source > $source OR record.source = $source AND record.id > $id)
                RETURN record.source AS source, record.id AS id, record.json AS json
                ORDER BY source, id
                LIMIT $limit
                """,
                Map.of(
                        "kind",
                        kind,
                        "source",
                        after == null ? "" : after.source(),
                        "id",
                        after == null ? "" : after.id(),
                        "limit",
                        limit));
    }

    /// One row as its source sent it.
    public record Kept(String source, String id, String json) {}

    /// The ids a source has brought of one kind.
    public List<String> ids(String kind, String source) {
        record Row(String id) {}
        return graph.all(Row.class, """
                MATCH (record:Record {kind: $kind, source: $source})
                WHERE record.json IS NOT NULL
                RETURN record.id AS id
                ORDER BY id
                """, Map.of("kind", kind, "source", source)).stream()
                .map(Row::id)
                .toList();
    }

    /// Takes back what a source said; a node no other source speaks of goes with its parts, and references to it are
    /// open again.
    public long remove(Target target, String source, List<String> ids) {
        return graph.write(work -> {
                    remove(work, target, source, ids);
                    return true;
                })
                .seq();
    }

    public void remove(Writing work, Target target, String source, List<String> ids) {
        record Row(String id) {}
        var alone = work
                .all(
                        Row.class,
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
                .map(Row::id)
                .toList();
        var parts = work
                .all(
                        Row.class,
                        "MATCH (part:Part) WHERE part.owner IN $ids AND part.id IS NOT NULL RETURN part.id AS id",
                        Map.of("ids", alone))
                .stream()
                .map(Row::id)
                .toList();
        var gone = Stream.concat(alone.stream(), parts.stream()).toList();
        links.reopen(work, gone);
        work.run("""
                MATCH (part:Part)
                WHERE part.owner IN $ids
                OPTIONAL MATCH (record:Record)-[:RECORDS]->(part)
                DETACH DELETE part, record
                """, Map.of("ids", alone));
        work.run("MATCH (node:Thing) WHERE node.id IN $ids DETACH DELETE node", Map.of("ids", alone));
        work.changed(gone);
    }

    /// Takes away parts that have ids of their own and are no longer in their row; references to them are open again.
    public void removeParts(Writing work, List<String> partIds) {
        if (partIds.isEmpty()) return;
        links.reopen(work, partIds);
        work.run("""
                MATCH (part:Thing)
                WHERE part.id IN $ids
                OPTIONAL MATCH (record:Record)-[:RECORDS]->(part)
                DETACH DELETE part, record
                """, Map.of("ids", partIds));
        work.changed(partIds);
    }

    /// Names parts that have ids of their own (implementations of a practice), so that references find them, also those
    /// that were there before.
    ///
    /// @param nodes node id by the id the part has in its source
    public void name(Writing work, Target target, String source, Map<String, String> nodes) {
        var rows = nodes.entrySet().stream()
                .map(entry -> Map.of(
                        "id",
                        entry.getKey(),
                        "key",
                        key(target.kind(), source, entry.getKey()),
                        "node",
                        entry.getValue()))
                .toList();
        work.run("""
                UNWIND $rows AS row
                MATCH (node:Thing {id: row.node})
                MERGE (record:Record {key: row.key})
                SET record.kind = $kind, record.source = $source, record.id = row.id, record.nodeId = row.node
                MERGE (record)-[:RECORDS]->(node)
                """, Map.of("rows", rows, "kind", target.kind(), "source", source));
        links.claim(work, target, source, nodes);
    }

    static String key(String kind, String source, String id) {
        return kind + "|" + source + "|" + id;
    }

    private record Remembered(
            String id,
            @Nullable String hash,
            @Nullable String node,
            @Nullable String slug,
            boolean taken) {}

    private static Map<String, Remembered> remembered(
            Writing work, Target target, String source, List<? extends Row> rows) {
        var keys = rows.stream()
                .map(row -> Map.of("id", row.id(), "key", key(target.kind(), source, row.id())))
                .toList();
        var found = work.all(Remembered.class, """
                UNWIND $rows AS row
                OPTIONAL MATCH (record:Record {key: row.key})
                OPTIONAL MATCH (record)-[:RECORDS]->(node:Thing)
                OPTIONAL MATCH (taken:%s {slug: row.id})
                RETURN row.id AS id, record.hash AS hash, node.id AS node, node.slug AS slug, taken IS NOT NULL AS taken
                """.formatted(target.label()), Map.of("rows", keys));
        var byId = new HashMap<String, Remembered>();
        found.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static @Nullable String hashBefore(Map<String, Remembered> before, Row row) {
        return Objects.requireNonNull(before.get(row.id())).hash();
    }

    private <R extends Row> List<Placed<R>> place(
            Writing work,
            Target target,
            String source,
            List<R> rows,
            Map<String, Remembered> before,
            Writer<R> writer) {
        var known = writer.known(work, rows);
        var slugs = slugs(work, known.values());
        var placed = new ArrayList<Placed<R>>();
        for (var row : rows) {
            var was = Objects.requireNonNull(before.get(row.id()));
            var node = known.getOrDefault(row.id(), was.node());
            if (node != null) {
                placed.add(new Placed<>(
                        row, node, slugs.getOrDefault(node, was.slug() == null ? row.id() : was.slug()), false));
            } else {
                var slug = was.taken() ? source + ":" + row.id() : row.id();
                placed.add(new Placed<>(row, NodeId.of(target.kind(), source, row.id()), slug, true));
            }
        }
        return placed;
    }

    private static Map<String, String> slugs(Writing work, java.util.Collection<String> nodes) {
        if (nodes.isEmpty()) return Map.of();
        record Row(String id, String slug) {}
        var slugs = new HashMap<String, String>();
        work.all(
                        Row.class,
                        "MATCH (node:Thing) WHERE node.id IN $ids RETURN node.id AS id, node.slug AS slug",
                        Map.of("ids", List.copyOf(nodes)))
                .forEach(row -> slugs.put(row.id(), row.slug()));
        return slugs;
    }

    private static <R extends Row> void remember(Writing work, Target target, String source, List<Placed<R>> placed) {
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
                SET record.kind = $kind, record.source = $source, record.id = row.id, record.nodeId = row.nodeId,
                    record.hash = row.hash, record.json = row.json
                MERGE (record)-[:RECORDS]->(node)
                """, Map.of("rows", rows, "kind", target.kind(), "source", source));
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
