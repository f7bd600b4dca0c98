package org.citypeers.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/// Asks the client in the transaction of the calling thread, on behalf of a viewer or of the house itself.
final class Session implements Writing {
    private final Neo4jClient client;
    private final @Nullable Viewer viewer;
    private final Set<String> changed = new LinkedHashSet<>();

    Session(Neo4jClient client, @Nullable Viewer viewer) {
        this.client = client;
        this.viewer = viewer;
    }

    @Override
    public <T> List<T> all(Class<T> type, String cypher, Map<String, ?> parameters) {
        return ask(cypher, parameters).fetch().all().stream()
                .map(row -> Rows.as(type, row))
                .toList();
    }

    @Override
    public <T> Optional<T> one(Class<T> type, String cypher, Map<String, ?> parameters) {
        var rows = all(type, cypher, parameters);
        if (rows.size() > 1) throw new IllegalStateException("one row was wanted, there are " + rows.size());
        return rows.stream().findFirst();
    }

    @Override
    public void run(String cypher, Map<String, ?> parameters) {
        ask(cypher, parameters).run();
    }

    @Override
    public void changed(Collection<String> ids) {
        changed.addAll(ids);
    }

    /// Appends to the change log; the lock on the counter is held until the commit, so order of commit is order of seq.
    long recordChange() {
        if (changed.isEmpty()) return 0;
        record Row(long seq) {}
        return one(Row.class, """
                MATCH (counter:ChangeCounter {name: 'changes'})
                SET counter.seq = counter.seq + 1
                WITH counter.seq AS seq
                CREATE (:Change {seq: seq, uid: randomUUID(), ids: $ids, at: datetime()})
                RETURN seq
                """, Map.of("ids", List.copyOf(changed)))
                .orElseThrow()
                .seq();
    }

    private Neo4jClient.RunnableSpec ask(String cypher, Map<String, ?> parameters) {
        var bound = new HashMap<String, Object>(parameters);
        if (Visibility.asks(cypher)) {
            if (viewer == null)
                throw new IllegalStateException("visible(…) needs a viewer: ask through graph.as(viewer)");
            bound.put(Visibility.PARAMETER, List.copyOf(viewer.tokens()));
        }
        Effort.question();
        return client.query(Visibility.spelledOut(cypher)).bindAll(bound);
    }
}
