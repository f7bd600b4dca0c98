package org.citypeers.alert;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.library.SavedSearching;
import org.citypeers.library.SearchUnavailable;
import org.citypeers.library.Watch;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Goes through the change log behind the library's follower and holds each change against the searches people keep.
/// Its thread is never interrupted, because an interrupt closes the files of the index under it.
@Component
class Watchman implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int CHANGES_AT_ONCE = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final int TRIES = 3;

    /// How many changes without a match may be looked through again after a crash.
    private static final int UNMARKED = 1_000;

    private final Changes changes;
    private final AlertMark marks;
    private final SavedSearching library;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private @Nullable Watch watch;
    private long at = -1;
    private long marked = -1;
    private int troubles;

    Watchman(Changes changes, AlertMark marks, SavedSearching library) {
        this.changes = changes;
        this.marks = marks;
        this.library = library;
    }

    @Override
    public void start() {
        stopping = false;
        watch = null;
        thread = Thread.ofPlatform().name("alert-watchman").start(this::run);
    }

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
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// After the library's follower, and stopped before it.
    @Override
    public int getPhase() {
        return 1;
    }

    private void run() {
        while (!stopping) {
            try {
                step();
                troubles = 0;
            } catch (Throwable failure) {
                if (stopping) break;
                if (troubles++ == 0) LOG.warn("Saved searches do not hear of what is new at the moment", failure);
                LockSupport.parkNanos(Math.min(LONGEST_PAUSE_MS, 100L << Math.min(troubles, 10)) * 1_000_000);
            }
        }
    }

    private void step() {
        if (watch == null) begin();
        if (!changes.await(at + 1, PATIENCE)) {
            if (at > marked && watch != null && !watch.isEmpty()) mark();
            return;
        }
        var next = changes.after(at, CHANGES_AT_ONCE);
        if (next.isEmpty()) {
            catchUp();
            return;
        }
        for (var change : next) {
            if (stopping || change.seq() > changes.position()) return;
            pass(change);
        }
    }

    private void begin() {
        long seq = marks.seq();
        at = seq < 0 ? changes.head().seq() : seq;
        marked = at;
        watch = library.watch(marks.inForce());
    }

    private void pass(Change change) {
        var saved = change.ids().stream().filter(Watchman::isSearch).toList();
        if (saved.isEmpty() && watch != null && !watch.isEmpty()) look(watch, change);
        if (!saved.isEmpty()) {
            marks.begin(saved, change);
            watch = library.watch(marks.inForce());
            marked = change.seq();
        }
        at = change.seq();
        if (watch != null && !watch.isEmpty() && at - marked >= UNMARKED) mark();
    }

    /// What cannot be read time and again is passed over: it must not keep all others from being heard of.
    private void look(Watch watch, Change change) {
        Watch.Looked looked;
        try {
            looked = watch.at(change.ids());
        } catch (SearchUnavailable building) {
            throw building;
        } catch (RuntimeException failure) {
            changes.head(); // throws when it is the graph that is away, which is no fault of this change
            if (troubles < TRIES) throw failure;
            LOG.error("Change {} could not be held against saved searches and is passed over", change.seq(), failure);
            return;
        }
        if (looked.items().isEmpty()) return;
        marks.found(looked, change);
        marked = change.seq();
    }

    private void mark() {
        marks.moveTo(at);
        marked = at;
    }

    /// The log was cut while this portal was away, or the graph has gone back to an earlier state.
    private void catchUp() {
        var head = changes.head();
        if (head.seq() < at) {
            watch = null;
            return;
        }
        if (head.oldest() <= at + 1) return;
        LOG.warn(
                "Changes {} to {} are gone from the log and were not held against saved searches",
                at + 1,
                head.oldest() - 1);
        at = head.oldest() - 1;
    }

    private static boolean isSearch(String id) {
        return NodeId.kind(id).filter(SavedSearches.KIND::equals).isPresent();
    }
}
