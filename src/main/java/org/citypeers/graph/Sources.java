package org.citypeers.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var records = new Records(work, target, source);
        records.lock();
        var before = records.of(rows);
        var outcomes = new LinkedHashMap<String, Put.Outcome>();
        var fresh = new ArrayList<R>();
        for (var row : rows) {
            if (before.saysTheSame(row)) outcomes.put(row.id(), Put.Outcome.UNCHANGED);
            else fresh.add(row);
        }
        if (fresh.isEmpty()) return outcomes;
        var placed = records.place(fresh, before, writer.known(work, fresh));
        var wanted = writer.write(work, source, placed);
        records.keep(placed);
        var owners = placed.stream()
                .filter(one -> !one.created())
                .map(Placed::nodeId)
                .toList();
        links.replace(work, source, owners, wanted);
        Arrivals.claim(work, target, source, placed, writer);
        writer.finish(work, placed);
        work.changed(placed.stream().map(Placed::nodeId).toList());
        for (var one : placed) outcomes.put(one.row().id(), one.created() ? Put.Outcome.CREATED : Put.Outcome.UPDATED);
        return outcomes;
    }

    /// The sources that have brought rows of a kind, in order.
    public List<String> of(String kind) {
        record Row(String source) {}
        return graph.all(Row.class, """
                MATCH (record:Record {kind: $kind})
                WHERE record.json IS NOT NULL
                RETURN DISTINCT record.source AS source
                ORDER BY source
                """, Map.of("kind", kind)).stream()
                .map(Row::source)
                .toList();
    }

    /// The rows of a kind as a source sent them, in order of id, as JSON, for an export.
    ///
    /// @param after the id the last page ended with, empty for the first page
    public List<Kept> kept(String kind, String source, String after, int limit) {
        return graph.all(Kept.class, """
                MATCH (record:Record {kind: $kind, source: $source})
                WHERE record.id > $after AND record.json IS NOT NULL
                RETURN record.source AS source, record.id AS id, record.json AS json
                ORDER BY id
                LIMIT $limit
                """, Map.of("kind", kind, "source", source, "after", after, "limit", limit));
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
    ///
    /// @return the seq of the change
    public long remove(Target target, String source, List<String> ids) {
        return graph.write(work -> {
                    remove(work, target, source, ids);
                    return true;
                })
                .seq();
    }

    /// As part of a larger unit of work.
    public void remove(Writing work, Target target, String source, List<String> ids) {
        var records = new Records(work, target, source);
        Links.forget(work, source, records.nodes(ids));
        new Removal(work).remove(records.forget(ids));
    }

    /// Takes away parts that have ids of their own and are no longer in their row; references to them are open again.
    public void removeParts(Writing work, List<String> partIds) {
        if (partIds.isEmpty()) return;
        OpenReferences.reopen(work, partIds);
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
        new Records(work, target, source).name(nodes);
        Arrivals.claim(work, target, source, nodes);
    }

    /// Under which what a source said of one thing is kept.
    public static String key(String kind, String source, String id) {
        return Records.key(kind, source, id);
    }
}
