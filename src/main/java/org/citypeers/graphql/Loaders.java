package org.citypeers.graphql;

import java.lang.Thread.State;
import java.time.Duration;
import org.citypeers.shared.Gathering;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/// The loaders of one operation, and where they meet to ask together. The engine starts the loaders of a level one by
/// one, so the first would have asked before the last has started.
final class Loaders extends DataLoaderRegistry {
    /// Longer than it takes to start them. A loader whose keys wait for an answer of another one starts later anyway.
    private static final Duration LONG = Duration.ofMillis(10);

    /// Where many others want the processor, whoever starts them waits for it in between.
    private static final Duration LONGEST = Duration.ofMillis(250);

    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final Gathering gathering = new Gathering();

    Gathering gathering() {
        return gathering;
    }

    /// Returns when no loader has keys it has not started with, or will not soon.
    void awaitOthers(Thread starter) {
        long began = System.nanoTime();
        try {
            while (anyIsToStart() && mayStart(starter, System.nanoTime() - began)) Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean mayStart(Thread starter, long waited) {
        return waited < LONG.toNanos() || waited < LONGEST.toNanos() && isAtWork(starter);
    }

    /// Whether it has the processor, waits for it, or for a lock.
    private static boolean isAtWork(Thread starter) {
        var state = starter.getState();
        return state == State.RUNNABLE || state == State.BLOCKED;
    }

    private boolean anyIsToStart() {
        return getDataLoaders().stream().mapToInt(DataLoader::dispatchDepth).anyMatch(keys -> keys > 0);
    }
}
