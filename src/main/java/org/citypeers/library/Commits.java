package org.citypeers.library;

import java.io.IOException;

/// Makes what was followed durable when enough of it waits, or has waited long enough.
final class Commits {
    private final LibraryProperties settings;
    private int waiting;
    private long lastAt;

    Commits(LibraryProperties settings) {
        this.settings = settings;
    }

    void add(int changes) {
        waiting += changes;
    }

    boolean anyWait() {
        return waiting > 0;
    }

    /// What waited is durable, or gone with its index.
    void forget() {
        waiting = 0;
    }

    void whenDue(OpenIndex index) throws IOException {
        boolean due = waiting >= settings.commitAfter()
                || Follower.since(lastAt) >= settings.commitEvery().toNanos();
        if (waiting == 0 || !due) return;
        index.commit();
        waiting = 0;
        lastAt = System.nanoTime();
    }
}
