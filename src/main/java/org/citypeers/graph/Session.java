package org.citypeers.graph;

import java.util.Collection;
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
        return rows(Question.of(type, cypher, parameters, viewer)).stream()
                .map(row -> Rows.as(type, row))
                .toList();
    }

    List<Map<String, Object>> rows(Question question) {
        return List.copyOf(ask(question).fetch().all());
    }

    @Override
    public <T> Optional<T> one(Class<T> type, String cypher, Map<String, ?> parameters) {
        return Rows.only(all(type, cypher, parameters));
    }

    @Override
    public void run(String cypher, Map<String, ?> parameters) {
        ask(Question.of(cypher, parameters, viewer)).run();
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

    private Neo4jClient.RunnableSpec ask(Question question) {
        Effort.question();
        return client.query(question.cypher()).bindAll(question.parameters());
    }
}
