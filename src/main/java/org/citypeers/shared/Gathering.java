package org.citypeers.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What several threads ask at the same time is asked together: each thread waits until every other one of them has
/// asked as well, or is done. Who asks writes nothing for it.
///
/// A thread that waits is not busy, and when nobody is busy any more, one of those who wait asks for all. So it hangs
/// only where a thread waits for another one in some other way: who holds a lock asks [#alone].
public final class Gathering {
    private static final ScopedValue<Gathering> CURRENT = ScopedValue.newInstance();
    private static final Gathering NONE = new Gathering();

    private final Object lock = new Object();
    private List<Waiting> waiting = new ArrayList<>();
    private int busy;

    /// Something that is asked.
    public interface Asking {
        /// Answers itself and those it is asked together with, all of one kind.
        void askTogether(List<Asking> all);
    }

    /// @param turn completed with all who are to be asked together, or with none when another one asked
    private record Waiting(Asking asking, CompletableFuture<List<Waiting>> turn) {}

    /// The one this thread takes part in.
    public static @Nullable Gathering current() {
        var current = CURRENT.orElse(NONE);
        return current == NONE ? null : current;
    }

    /// Works so that what it asks waits for nobody, as who holds a lock must: others may wait for that.
    public static <T> T alone(Supplier<T> work) {
        return ScopedValue.where(CURRENT, NONE).call(work::get);
    }

    /// One more may ask; [#leave] must follow.
    public void enter() {
        synchronized (lock) {
            busy++;
        }
    }

    /// One less will ask.
    public void leave() {
        synchronized (lock) {
            busy--;
            passTurn();
        }
    }

    /// Works so that what it asks is gathered; between [#enter] and [#leave].
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /// Returns when it is answered, by this thread or by another one.
    ///
    /// @throws RuntimeException what was thrown when it was asked together with others
    public void ask(Asking asking) {
        var mine = new Waiting(asking, new CompletableFuture<>());
        synchronized (lock) {
            waiting.add(mine);
            busy--;
            passTurn();
        }
        var all = turn(mine);
        if (!all.isEmpty()) askFor(all, mine);
    }

    /// To whoever waited longest, when nobody is left who could still ask.
    private void passTurn() {
        if (busy > 0 || waiting.isEmpty()) return;
        var all = waiting;
        waiting = new ArrayList<>();
        busy = all.size();
        all.getFirst().turn().complete(all);
    }

    private static void askFor(List<Waiting> all, Waiting mine) {
        try {
            mine.asking().askTogether(all.stream().map(Waiting::asking).toList());
            all.forEach(one -> one.turn().complete(List.of()));
        } catch (RuntimeException | Error failure) {
            all.forEach(one -> one.turn().completeExceptionally(failure));
            throw failure;
        }
    }

    private static List<Waiting> turn(Waiting mine) {
        try {
            return mine.turn().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }
}
