package org.citypeers.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The door to the graph: questions, and units of work that are written whole and recorded in the change log.
@Component
public class Graph implements Cypher {
    private static final int TRIES = 6;

    private final Neo4jClient client;
    private final DiskGuard disk;
    private final PlatformTransactionManager transactions;
    private final GraphProperties settings;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Plans plans = new Plans();

    Graph(
            Neo4jClient client,
            PlatformTransactionManager transactions,
            GraphProperties settings,
            SchemaSteps schema,
            DiskGuard disk) {
        schema.apply();
        this.client = client;
        this.disk = disk;
        this.transactions = transactions;
        this.settings = settings;
    }

    /// Questions asked for somebody: `visible(n)` in the Cypher means visible to this viewer.
    public Cypher as(Viewer viewer) {
        return new Asking(viewer);
    }

    @Override
    public <T> List<T> all(Class<T> type, String cypher, Map<String, ?> parameters) {
        return new Asking(null).all(type, cypher, parameters);
    }

    @Override
    public <T> Optional<T> one(Class<T> type, String cypher, Map<String, ?> parameters) {
        return new Asking(null).one(type, cypher, parameters);
    }

    @Override
    public void run(String cypher, Map<String, ?> parameters) {
        write(work -> {
            work.run(cypher, parameters);
            return true;
        });
    }

    /// Runs a unit of work in one transaction, again from its beginning after a passing failure, at most six times.
    ///
    /// @throws org.citypeers.shared.Unavailable when the disk is nearly full
    public <T> Written<T> write(UnitOfWork<T> work) {
        disk.check();
        for (int tried = 1; ; tried++) {
            try {
                var written = inTransaction(work);
                if (written.seq() > 0) listeners.forEach(listener -> listener.accept(written.seq()));
                return written;
            } catch (RuntimeException failure) {
                if (tried == TRIES || !passing(failure)) throw Failures.explained(failure);
                pause(tried);
            }
        }
    }

    /// A record as a Cypher parameter.
    public static Map<String, Object> map(Object record) {
        return Rows.map(record);
    }

    /// Records as one Cypher parameter, for `UNWIND`.
    public static List<Map<String, Object>> maps(List<?> records) {
        return Rows.maps(records);
    }

    /// Tells the seq of each change this portal commits, before its author hears that it is done.
    public void onCommit(LongConsumer listener) {
        listeners.add(listener);
    }

    private <T> Written<T> inTransaction(UnitOfWork<T> work) {
        var written = template(settings.writeTimeout(), false).execute(transaction -> {
            var session = new Session(client, null);
            var value = work.in(session);
            return new Written<>(value, session.recordChange());
        });
        if (written == null) throw new IllegalStateException("the transaction gave nothing back");
        return written;
    }

    private static boolean passing(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof RetryableException) return true;
        return false;
    }

    private static void pause(int tried) {
        try {
            Thread.sleep((1L << tried) * 10 + ThreadLocalRandom.current().nextInt(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// The graph stops the transaction after the limit, or when the operation it works for has no time left; to the
    /// next whole second, which is as finely as it is told.
    private TransactionTemplate template(Duration limit, boolean readOnly) {
        var template = new TransactionTemplate(transactions);
        template.setTimeout(Math.toIntExact(Effort.atMost(limit).plusMillis(999).toSeconds()));
        template.setReadOnly(readOnly);
        return template;
    }

    /// Each question is a reading transaction of its own, with the time limit of readers; what is gathered is one
    /// question.
    private final class Asking implements Cypher {
        private final @Nullable Viewer viewer;

        Asking(@Nullable Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public <T> List<T> all(Class<T> type, String cypher, Map<String, ?> parameters) {
            return Reading.rows(Question.of(type, cypher, parameters, viewer), this::rows).stream()
                    .map(row -> Rows.as(type, row))
                    .toList();
        }

        @Override
        public <T> Optional<T> one(Class<T> type, String cypher, Map<String, ?> parameters) {
            return Rows.only(all(type, cypher, parameters));
        }

        @Override
        public void run(String cypher, Map<String, ?> parameters) {
            throw new UnsupportedOperationException("write through graph.write");
        }

        private List<Map<String, Object>> rows(Question question) {
            try {
                var rows = template(plans.limit(question.cypher(), settings.readTimeout()), true)
                        .execute(transaction -> new Session(client, viewer).rows(question));
                plans.answered(question.cypher());
                return rows == null ? List.of() : rows;
            } catch (RuntimeException failure) {
                throw Failures.explained(failure);
            }
        }
    }
}
