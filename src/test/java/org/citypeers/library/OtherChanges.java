package org.citypeers.library;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.graph.changes.Head;
import org.jspecify.annotations.Nullable;

/// The change log as another portal sees it: how far that one has come is its own affair, and the graph may be away or
/// restored for it alone.
class OtherChanges implements Changes {
    private final Changes log;
    volatile boolean away;
    volatile @Nullable String epoch;
    private volatile long reached = -1;

    OtherChanges(Changes log) {
        this.log = log;
    }

    @Override
    public Head head() {
        var head = there().head();
        var other = epoch;
        return other == null ? head : new Head(other, head.seq(), head.oldest());
    }

    @Override
    public List<Change> after(long seq, int limit) {
        return there().after(seq, limit);
    }

    @Override
    public Optional<Change> at(long seq) {
        return there().at(seq);
    }

    @Override
    public boolean awaitNews(Duration most) {
        try {
            Thread.sleep(most);
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void reached(long seq) {
        reached = seq;
    }

    @Override
    public long position() {
        return reached;
    }

    @Override
    public boolean await(long seq, Duration most) {
        return reached >= seq;
    }

    @Override
    public void prune() {
        there().prune();
    }

    @Override
    public void failed(String id, String error) {
        there().failed(id, error);
    }

    @Override
    public void healed(Collection<String> ids) {
        there().healed(ids);
    }

    @Override
    public List<String> failures() {
        return there().failures();
    }

    private Changes there() {
        if (away) throw new IllegalStateException("the graph is away");
        return log;
    }
}
