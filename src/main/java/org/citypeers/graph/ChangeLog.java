package org.citypeers.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.graph.changes.Head;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps the log in the graph and wakes those who wait for it in this process.
@Component
class ChangeLog implements Changes {
    private final Graph graph;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private final Condition followed = lock.newCondition();
    private boolean news;
    private long reached = -1;

    ChangeLog(Graph graph) {
        this.graph = graph;
        graph.onCommit(seq -> news(true));
    }

    @Override
    public Head head() {
        return graph.one(Head.class, """
                MATCH (counter:ChangeCounter {name: 'changes'})
                MATCH (epoch:Epoch {name: 'graph'})
                OPTIONAL CALL () {
                  MATCH (change:Change)
                  WHERE change.seq > 0
                  RETURN change.seq AS oldest
                  ORDER BY oldest
                  LIMIT 1
                }
                RETURN epoch.value AS epoch, counter.seq AS seq, coalesce(oldest, 0) AS oldest
                """, Map.of())
                .orElseThrow(() -> new IllegalStateException("the graph has no change counter"));
    }

    @Override
    public List<Change> after(long seq, int limit) {
        var rows = graph.all(Change.class, """
                MATCH (change:Change)
                WHERE change.seq > $seq
                RETURN change.seq AS seq, change.uid AS uid, change.ids AS ids
                ORDER BY seq
                LIMIT $limit
                """, Map.of("seq", seq, "limit", limit));
        int whole = 0;
        while (whole < rows.size() && rows.get(whole).seq() == seq + whole + 1) whole++;
        return rows.subList(0, whole);
    }

    @Override
    public Optional<Change> at(long seq) {
        return graph.one(Change.class, """
                MATCH (change:Change {seq: $seq})
                RETURN change.seq AS seq, change.uid AS uid, change.ids AS ids
                """, Map.of("seq", seq));
    }

    @Override
    public boolean awaitNews(Duration most) {
        // not by comparing positions: after a restore to an earlier state every position announced before is ahead
        boolean came = sleepUntil(committed, () -> news, most);
        news(false);
        return came;
    }

    @Override
    public void reached(long seq) {
        lock.lock();
        try {
            reached = seq;
            followed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long position() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean await(long seq, Duration most) {
        return sleepUntil(followed, () -> reached >= seq, most);
    }

    @Override
    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    public void prune() {
        graph.run("""
                MATCH (counter:ChangeCounter {name: 'changes'})
                MATCH (change:Change)
                WHERE change.seq <= counter.seq - 100000 AND change.at < datetime() - duration('P7D')
                WITH change ORDER BY change.seq LIMIT 100000
                DELETE change
                """, Map.of());
    }

    @Override
    public void failed(String id, String error) {
        graph.run("""
                MERGE (failure:IndexFailure {id: $id})
                SET failure.error = $error, failure.at = datetime(), failure.times = coalesce(failure.times, 0) + 1
                """, Map.of("id", id, "error", error));
    }

    @Override
    public void healed(Collection<String> ids) {
        graph.run(
                "MATCH (failure:IndexFailure) WHERE failure.id IN $ids DELETE failure",
                Map.of("ids", List.copyOf(ids)));
    }

    @Override
    public List<String> failures() {
        record Row(String id) {}
        return graph
                .all(
                        Row.class,
                        "MATCH (failure:IndexFailure) RETURN failure.id AS id ORDER BY id LIMIT 10000",
                        Map.of())
                .stream()
                .map(Row::id)
                .toList();
    }

    private void news(boolean came) {
        lock.lock();
        try {
            news = came;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean sleepUntil(Condition condition, BooleanSupplier done, Duration most) {
        long left = most.toNanos();
        lock.lock();
        try {
            while (!done.getAsBoolean()) {
                if (left <= 0) return false;
                left = condition.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
