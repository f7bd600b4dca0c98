package org.citypeers.library;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the index equal to the graph: one thread reads the change log in order and brings what it touches up to date.
/// The thread is never interrupted, because an interrupt closes the files of the index under it.
@Component
class Follower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int CHANGES_AT_ONCE = 20;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final long QUIET_NS = 1_000_000_000;

    private final Changes changes;
    private final Generations generations;
    private final OpenGenerations indexes;
    private final Vocabulary vocabulary;
    private final LibraryProperties settings;
    private final Failures failures;
    private final Feeder feeder;
    private final Rebuild rebuild;
    private final Renewal renewal;
    private final Commits commits;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile FollowerState state = FollowerState.STARTING;
    private boolean checked;
    private long target = -1;
    private long followedAt;
    private long checkedAt;
    private long retriedAt;

    Follower(
            Changes changes,
            List<IndexSource> sources,
            Generations generations,
            LibraryIndex library,
            Vocabulary vocabulary,
            LibraryProperties settings) {
        this.changes = changes;
        this.generations = generations;
        this.indexes = new OpenGenerations(generations, library);
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.failures = new Failures(changes);
        this.feeder = new Feeder(sources, changes, failures, library.announcements());
        this.rebuild = new Rebuild(changes, generations, feeder);
        this.renewal = new Renewal(feeder);
        this.commits = new Commits(settings);
    }

    FollowerState state() {
        return state.with(failures.count());
    }

    @Override
    public void start() {
        stopping = false;
        checked = false;
        state = FollowerState.STARTING;
        generations.lock();
        indexes.openLast();
        thread = Thread.ofPlatform().name("library-follower").start(this::run);
    }

    /// Ends after what was followed is durable; the graph has to be there until then.
    @Override
    public void stop() {
        stopping = true;
        var running = thread;
        if (running == null) return;
        LockSupport.unpark(running);
        try {
            running.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        thread = null;
        generations.unlock();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Before the web server starts, and after it has stopped.
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        int troubles = 0;
        while (!stopping) {
            try {
                step();
                troubles = 0;
            } catch (Throwable failure) {
                if (stopping) break;
                if (troubles++ == 0) LOG.warn("The index does not follow the graph at the moment", failure);
                state = state.troubled(failure.toString());
                LockSupport.parkNanos(Math.min(LONGEST_PAUSE_MS, 100L << Math.min(troubles, 10)) * 1_000_000);
            }
        }
        indexes.close(commits.anyWait());
        commits.forget();
    }

    private void step() throws IOException {
        if (indexes.reopenAfterFailure()) commits.forget();
        check();
        var index = Objects.requireNonNull(indexes.followed());
        var next = changes.after(index.mark().seq(), CHANGES_AT_ONCE);
        if (next.isEmpty()) show(index);
        else follow(next, index);
        commits.whenDue(index);
        retryFailures(index);
        if (next.isEmpty()) changes.awaitNews(settings.poll());
    }

    private void follow(List<Change> next, OpenIndex index) throws IOException {
        var ids =
                next.stream().map(Change::ids).flatMap(List::stream).distinct().toList();
        followedAt = System.nanoTime();
        feeder.feed(ids, index);
        vocabulary.renewAfter(ids);
        var last = next.getLast();
        index.refresh(index.mark().moved(last.seq(), last.uid()));
        commits.add(next.size());
        if (indexes.isShown(index)) reached(last.seq());
    }

    private void show(OpenIndex index) throws IOException {
        indexes.show(index);
        if (!state.says(index.mark().seq())) reached(index.mark().seq());
        commits.add(renewal.of(index));
        if (since(followedAt) >= QUIET_NS && index.tidy()) commits.add(1);
    }

    private void reached(long seq) {
        state = state.reached(seq, seq >= target);
        changes.reached(seq);
        feeder.announce();
    }

    /// The graph may have been restored, or its log cut, while this portal was away or even while it ran.
    private void check() throws IOException {
        boolean lately = since(checkedAt) < settings.checkEvery().toNanos();
        if (checked && lately && indexes.followed() != null) return;
        var head = changes.head();
        if (target < 0) target = head.seq();
        if (!checked) {
            failures.load();
            vocabulary.renew();
        }
        var index = indexes.followed();
        if (index == null || !index.mark().fits(head, changes.at(index.mark().seq()))) {
            state = state.building();
            var fresh = rebuild.from(head, () -> stopping);
            commits.forget();
            indexes.follow(fresh);
            vocabulary.renew();
        }
        checked = true;
        checkedAt = System.nanoTime();
    }

    private void retryFailures(OpenIndex index) throws IOException {
        if (failures.count() == 0 || since(retriedAt) < settings.retryEvery().toNanos()) return;
        retriedAt = System.nanoTime();
        if (rebuild.sourcesAreBack(failures)) {
            indexes.forget();
            return;
        }
        feeder.feed(failures.open(), index);
        index.refresh(index.mark());
        commits.add(1);
    }

    static long since(long nanos) {
        return nanos == 0 ? Long.MAX_VALUE : System.nanoTime() - nanos;
    }
}
