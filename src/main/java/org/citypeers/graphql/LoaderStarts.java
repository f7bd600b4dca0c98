package org.citypeers.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.instrumentation.DataLoaderInstrumentation;
import org.dataloader.instrumentation.DataLoaderInstrumentationContext;

/// Which loaders of one operation were given keys, for fields how deep in the answer, and which of them have started.
/// The engine starts the loaders of a level one by one, so the first would have asked before the last has started;
/// what is deeper starts when these have answered.
final class LoaderStarts implements DataLoaderInstrumentation {
    /// Longer than it takes to start them where much else wants the processor.
    private static final Duration LONGEST = Duration.ofMillis(250);

    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final IntSupplier level;
    private final Map<DataLoader<?, ?>, Integer> counts = new ConcurrentHashMap<>();
    /// Of keys that wait for the start of their loader, the least deep.
    private final Map<DataLoader<?, ?>, Integer> levels = new ConcurrentHashMap<>();

    private final Map<BatchLoaderEnvironment, Others> others = new ConcurrentHashMap<>();

    /// @param level of the field that this thread fetches
    LoaderStarts(IntSupplier level) {
        this.level = level;
    }

    /// Loaders that are to start, each with how often it has started before.
    final class Others {
        private final Map<DataLoader<?, ?>, Integer> before;

        private Others(Map<DataLoader<?, ?>, Integer> before) {
            this.before = before;
        }

        boolean haveStarted() {
            return before.entrySet().stream()
                    .noneMatch(other -> other.getValue().equals(counts.get(other.getKey())));
        }

        /// Returns when each of them has started, or will not soon.
        void await() {
            long until = System.nanoTime() + LONGEST.toNanos();
            try {
                while (!haveStarted() && System.nanoTime() < until) Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Those that start with this one, which starts now.
    Others othersOf(BatchLoaderEnvironment start) {
        var known = others.remove(start);
        return known == null ? new Others(Map.of()) : known;
    }

    @Override
    public DataLoaderInstrumentationContext<Object> beginLoad(DataLoader<?, ?> loader, Object key, Object context) {
        levels.merge(loader, level.getAsInt(), Math::min);
        counts.putIfAbsent(loader, 0);
        return DataLoaderInstrumentation.super.beginLoad(loader, key, context);
    }

    @Override
    public DataLoaderInstrumentationContext<List<?>> beginBatchLoader(
            DataLoader<?, ?> loader, List<?> keys, BatchLoaderEnvironment start) {
        var own = levels.remove(loader);
        others.put(start, new Others(own == null || own == FieldLevel.NONE ? Map.of() : upTo(own)));
        return new DataLoaderInstrumentationContext<>() {
            @Override
            public void onDispatched() {
                counts.merge(loader, 1, Integer::sum);
            }
        };
    }

    private Map<DataLoader<?, ?>, Integer> upTo(int deepest) {
        return counts.entrySet().stream()
                .filter(loader -> loader.getKey().dispatchDepth() > 0)
                .filter(loader -> levels.getOrDefault(loader.getKey(), FieldLevel.NONE) <= deepest)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
