package org.citypeers.graphql;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;

/// Something that stays open for a caller: a subscription, or a socket that may carry some.
abstract class Live {
    static final CodedError DISMISSED = CodedError.of(
            ErrorCode.UNAUTHENTICATED, "the token no longer counts: it was taken back or has expired; send another");

    final Caller caller;
    private final long began = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<@Nullable Disposable> source = new AtomicReference<>();

    Live(Caller caller) {
        this.caller = caller;
    }

    /// Shows those between that the line is in use. Like the two below it never waits for the caller: one who does not
    /// read would hold up all others.
    abstract void ping();

    /// Tells the caller that nothing more comes.
    abstract void close();

    /// Tells the caller that nothing more comes because the token no longer counts.
    abstract void dismiss();

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean isOver() {
        return over.get();
    }

    /// What feeds it, to be stopped with it.
    void fedBy(Disposable feeding) {
        source.set(feeding);
        if (isOver()) feeding.dispose();
    }

    /// True for the one who ends it.
    boolean end() {
        if (!over.compareAndSet(false, true)) return false;
        var feeding = source.get();
        if (feeding != null) feeding.dispose();
        return true;
    }
}
