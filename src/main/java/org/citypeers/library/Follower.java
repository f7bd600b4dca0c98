package org.citypeers.library;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.graph.changes.Head;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.NodeId;
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

    private final Changes changes;
    private final Generations generations;
    private final LibraryIndex library;
    private final Vocabulary vocabulary;
    private final LibraryProperties settings;
    private final Failures failures;
    private final Feeder feeder;
    private final Rebuild rebuild;

    /// Followed, and shown to searches: two only until a new generation has caught up.
    private @Nullable OpenIndex open;

    private @Nullable OpenIndex shown;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile FollowerState state = FollowerState.STARTING;
    private boolean checked;
    private long target = -1;
    private int uncommitted;
    private long committedAt;
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
        this.library = library;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.failures = new Failures(changes);
        this.feeder = new Feeder(sources, changes, failures);
        this.rebuild = new Rebuild(changes, generations, feeder);
    }

    FollowerState state() {
        return state.with(failures.count());
    }

    @Override
    public void start() {
        stopping = false;
        checked = false;
        generations.lock();
        openLast();
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

    private void openLast() {
        try {
            var current = generations.current();
            generations.sweep(current.orElse(null));
            if (current.isEmpty()) return;
            var index = OpenIndex.openChecked(current.get());
            if (index.watermark().orElseThrow().version() != LibraryFields.VERSION) {
                index.close();
                return;
            }
            open = index;
            shown = index;
            library.serve(index);
        } catch (IOException unusable) {
            LOG.warn("The index cannot be used and is built anew: {}", unusable.toString());
        }
    }

    private void run() {
        long troubles = 0;
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
        close();
    }

    private void step() throws IOException {
        reopenAfterFailure();
        check();
        var index = Objects.requireNonNull(open);
        var next = changes.after(seq(index), CHANGES_AT_ONCE);
        if (next.isEmpty()) show(index);
        else follow(next, index);
        commitWhenDue(index);
        retryFailures(index);
        if (next.isEmpty()) changes.awaitNews(settings.poll());
    }

    private void follow(List<Change> next, OpenIndex index) throws IOException {
        var ids = new LinkedHashSet<String>();
        next.forEach(change -> ids.addAll(change.ids()));
        feeder.feed(ids, index);
        if (ids.stream().anyMatch(Follower::isTopic)) vocabulary.renew();
        var last = next.getLast();
        index.refresh(index.watermark().orElseThrow().moved(last.seq(), last.uid()));
        uncommitted += next.size();
        if (index == shown) reached(last.seq());
    }

    /// Lets searches see an index that has caught up, and clears the one before it away.
    private void show(OpenIndex index) throws IOException {
        var before = shown;
        if (before != index) {
            library.serve(index);
            shown = index;
            if (before != null) before.close();
            generations.sweep(index.folder);
        }
        if (state.watermark() != seq(index) || !state.ready()) reached(seq(index));
    }

    private void reached(long seq) {
        state = state.reached(seq, seq >= target);
        changes.reached(seq);
    }

    /// The graph may have been restored, or its log cut, while this portal was away or even while it ran.
    private void check() throws IOException {
        if (checked && open != null && since(checkedAt) < settings.checkEvery().toNanos()) return;
        var head = changes.head();
        if (target < 0) target = head.seq();
        if (!checked) {
            failures.load();
            vocabulary.renew();
        }
        if (!fits(head)) {
            state = state.building();
            var before = open;
            open = rebuild.from(head, () -> stopping);
            vocabulary.renew();
            uncommitted = 0;
            if (before != null && before != shown) before.close();
            if (shown == null) show(open);
        }
        checked = true;
        checkedAt = System.nanoTime();
    }

    private boolean fits(Head head) {
        var index = open;
        if (index == null) return false;
        var watermark = index.watermark().orElseThrow();
        return watermark.fits(head, changes.at(watermark.seq()));
    }

    /// A writer that met a full disk is closed for good: the next one starts at the last commit and follows from there.
    private void reopenAfterFailure() throws IOException {
        var index = open;
        if (index == null || index.writable()) return;
        try {
            open = OpenIndex.open(index.folder);
            uncommitted = 0;
            LOG.info("The index is open again at change {}", seq(open));
        } catch (CorruptIndexException | IndexNotFoundException | NoSuchFileException failure) {
            LOG.warn("The index cannot be opened again and is built anew: {}", failure.toString());
            open = null;
        }
    }

    private void commitWhenDue(OpenIndex index) throws IOException {
        if (uncommitted == 0) return;
        boolean due = uncommitted >= settings.commitAfter()
                || since(committedAt) >= settings.commitEvery().toNanos();
        if (!due) return;
        index.commit();
        uncommitted = 0;
        committedAt = System.nanoTime();
    }

    private void retryFailures(OpenIndex index) throws IOException {
        if (failures.count() == 0 || since(retriedAt) < settings.retryEvery().toNanos()) return;
        retriedAt = System.nanoTime();
        if (rebuild.sourcesAreBack(failures)) {
            open = null;
            return;
        }
        feeder.feed(failures.open(), index);
        index.refresh(index.watermark().orElseThrow());
        uncommitted++;
    }

    private void close() {
        try {
            if (open != null && open.writable() && uncommitted > 0) open.commit();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The last changes of the index are not durable; they are followed again", failure);
        }
        library.serve(null);
        for (var index : new OpenIndex[] {open, shown}) {
            try {
                if (index != null) index.close();
            } catch (IOException | RuntimeException failure) {
                LOG.warn("The index did not close", failure);
            }
        }
        open = null;
        shown = null;
    }

    private static boolean isTopic(String id) {
        return NodeId.kind(id).filter("topic"::equals).isPresent();
    }

    private static long seq(OpenIndex index) {
        return index.watermark().orElseThrow().seq();
    }

    private static long since(long nanos) {
        return nanos == 0 ? Long.MAX_VALUE : System.nanoTime() - nanos;
    }
}
