package org.citypeers.graphql;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.citypeers.shared.Gathering;
import org.dataloader.DataLoaderRegistry;

/// The loaders of one operation, and where they meet to ask together. The engine starts the loaders of a level one by
/// one, so the first would have asked before the last has started.
final class Loaders extends DataLoaderRegistry {
    /// Longer than it takes to start them where much else wants the processor.
    private static final Duration LONGEST = Duration.ofMillis(250);

    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final Gathering gathering = new Gathering();
    private final LoaderStarts starts;

    Loaders() {
        this(new LoaderStarts());
    }

    private Loaders(LoaderStarts starts) {
        super(new ConcurrentHashMap<>(), starts);
        this.starts = starts;
    }

    Gathering gathering() {
        return gathering;
    }

    LoaderStarts starts() {
        return starts;
    }

    /// Returns when each of them has started, or will not soon.
    static void await(LoaderStarts.Others others) {
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!others.haveStarted() && System.nanoTime() < until) Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
