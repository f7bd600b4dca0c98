package org.citypeers.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Writing;
import org.citypeers.graph.changes.Change;
import org.citypeers.library.SavedQuestion;
import org.citypeers.library.Watch.Looked;
import org.springframework.stereotype.Component;

/// How far the changes have been looked through for saved searches. It stands in the graph and moves in the same
/// transaction that writes what was found, so nothing is found twice or lost, and a copy of the graph has both.
@Component
class AlertMark {
    /// An item may have been written in a transaction that began before the search was saved, and ended after.
    private static final String GRACE = "PT2M";

    private final Graph graph;

    AlertMark(Graph graph) {
        this.graph = graph;
    }

    /// -1 while nobody keeps a search.
    long seq() {
        record Row(long seq) {}
        return graph.one(Row.class, "MATCH (mark:AlertMark {name: 'alerts'}) RETURN mark.seq AS seq", Map.of())
                .map(Row::seq)
                .orElse(-1L);
    }

    /// The searches that were saved in a change this mark has passed.
    List<SavedQuestion> inForce() {
        record Row(SavedSearch search) {}
        return graph.all(Row.class, """
                        MATCH (search:SavedSearch)
                        WHERE search.since IS NOT NULL
                        RETURN search {.id, .name, .query, .filter, .savedAt} AS search
                        ORDER BY search.id
                        """, Map.of()).stream()
                .map(row -> row.search().question())
                .toList();
    }

    /// These were saved in this change, or forgotten, and hear of what comes after it.
    void begin(Collection<String> searches, Change change) {
        graph.write(work -> {
            work.run("""
                    MATCH (search:SavedSearch)
                    WHERE search.id IN $ids AND search.since IS NULL
                    SET search.since = $seq
                    """, Map.of("ids", searches, "seq", change.seq()));
            move(work, change.seq());
            return true;
        });
    }

    void moveTo(long seq) {
        graph.write(work -> {
            move(work, seq);
            return true;
        });
    }

    /// What was found before and is found no more goes; what says the same as when it was found stays as it is.
    void found(Looked looked, Change change) {
        record Found(String search, String item, String content, String key, long updatedAt) {}
        var rows = looked.found().stream()
                .map(one -> new Found(
                        one.search(),
                        one.item().id(),
                        one.content(),
                        one.search() + " " + one.item().id(),
                        one.item().updatedAt().toEpochMilli()))
                .toList();
        graph.write(work -> {
            work.run(
                    """
                    MATCH (match:SearchMatch)
                    WHERE match.item IN $items AND NOT match.key IN $keys
                    DETACH DELETE match
                    """,
                    Map.of(
                            "items",
                            looked.items(),
                            "keys",
                            rows.stream().map(Found::key).toList()));
            work.run("""
                    UNWIND $rows AS row
                    MATCH (search:SavedSearch {id: row.search})
                    WHERE search.since < $seq
                    OPTIONAL MATCH (before:SearchMatch {key: row.key})
                    WITH search, row, before
                    WHERE before IS NOT NULL
                      OR datetime({epochMillis: row.updatedAt}) + duration($grace) >= search.savedAt
                    MERGE (match:SearchMatch {key: row.key})
                    MERGE (search)-[:FOUND]->(match)
                    WITH match, row
                    WHERE match.content IS NULL OR match.content <> row.content
                    SET match.item = row.item, match.content = row.content, match.at = datetime()
                    """, Map.of("rows", Graph.maps(rows), "seq", change.seq(), "grace", GRACE));
            move(work, change.seq());
            return true;
        });
    }

    private static void move(Writing work, long seq) {
        work.run("""
                MERGE (mark:AlertMark {name: 'alerts'})
                SET mark.seq = CASE WHEN coalesce(mark.seq, -1) < $seq THEN $seq ELSE mark.seq END
                """, Map.of("seq", seq));
    }
}
