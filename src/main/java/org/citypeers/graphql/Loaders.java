package org.citypeers.graphql;

import java.time.Duration;
import org.citypeers.shared.Gathering;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/// The loaders of one operation, and where they meet to ask together. The engine starts the loaders of a level one by
/// one, so the first would have asked before the last has started.
final class Loaders extends DataLoaderRegistry {
    /// Longer than it takes to start them. A loader whose keys wait for an answer of another one starts later anyway.
    private static final Duration LONGEST = Duration.ofMillis(10);

    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final Gathering gathering = new Gathering();

    Gathering gathering() {
        return gathering;
    }

    /// Returns when no loader has keys it has not started with, or will not soon.
    void awaitOthers() {
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            while (anyIsToStart() && System.nanoTime() < until) Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean anyIsToStart() {
        return getDataLoaders().stream().mapToInt(DataLoader::dispatchDepth).anyMatch(keys -> keys > 0);
    }
}
