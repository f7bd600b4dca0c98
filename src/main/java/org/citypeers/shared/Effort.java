package org.citypeers.shared;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What one operation may take and has taken: the time that is left for it, and how many questions it has put to the
/// graph. It follows the operation from thread to thread, so that a question of a batch loader ends in time as well.
public final class Effort {
    private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

    private static final Duration FOR_GOOD = Duration.ofDays(3650);

    private volatile long until;
    private final AtomicLong questions = new AtomicLong();

    private Effort(long until) {
        this.until = until;
    }

    /// @param time of the operation from now on
    public static Effort of(Duration time) {
        return new Effort(System.nanoTime() + time.toNanos());
    }

    /// The one this thread works for; null when it works for the house itself.
    public static @Nullable Effort current() {
        return CURRENT.get();
    }

    /// Makes it the one this thread works for, or none.
    public static void set(@Nullable Effort effort) {
        if (effort == null) {
            CURRENT.remove();
            return;
        }
        CURRENT.set(effort);
    }

    /// The shorter of a limit and the time the present operation has left.
    ///
    /// @throws TimedOut when none is left
    public static Duration atMost(Duration limit) {
        var effort = current();
        if (effort == null) return limit;
        var left = effort.left();
        if (!left.isPositive())
            throw new TimedOut(
                    "the time of the operation is over; ask for less, or in several requests", new TimeoutException());
        return left.compareTo(limit) < 0 ? left : limit;
    }

    /// Counts a question to the graph for the present operation.
    public static void question() {
        var effort = current();
        if (effort != null) effort.questions.incrementAndGet();
    }

    /// The operation goes on, as a subscription does: from now on only each of its questions has a limit.
    public void lasts() {
        until = System.nanoTime() + FOR_GOOD.toNanos();
    }

    /// Zero or less when the time is over.
    public Duration left() {
        return Duration.ofNanos(until - System.nanoTime());
    }

    public long questions() {
        return questions.get();
    }

    /// Works for this operation, and after that for whatever was worked for before.
    public <T> T during(Supplier<T> work) {
        var before = current();
        set(this);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }
}
