package org.citypeers.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.instrumentation.DataLoaderInstrumentation;
import org.dataloader.instrumentation.DataLoaderInstrumentationContext;

/// Which loaders of one operation were given keys and which of them have started. The engine works with copies of the
/// loaders that are registered, and only those know of the keys.
final class LoaderStarts implements DataLoaderInstrumentation {
    private final Map<DataLoader<?, ?>, Integer> counts = new ConcurrentHashMap<>();
    private final Map<DataLoader<?, ?>, Integer> levels = new ConcurrentHashMap<>();
    private final Map<BatchLoaderEnvironment, Others> others = new ConcurrentHashMap<>();

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
    }

    /// Those that start with this one, which starts now.
    Others othersOf(BatchLoaderEnvironment start) {
        var known = others.remove(start);
        return known == null ? new Others(Map.of()) : known;
    }

    @Override
    public DataLoaderInstrumentationContext<Object> beginLoad(DataLoader<?, ?> loader, Object key, Object context) {
        int level = FieldLevel.current();
        levels.merge(loader, level, (before, now) -> loader.dispatchDepth() == 0 ? now : Math.min(before, now));
        counts.putIfAbsent(loader, 0);
        return DataLoaderInstrumentation.super.beginLoad(loader, key, context);
    }

    @Override
    public DataLoaderInstrumentationContext<List<?>> beginBatchLoader(
            DataLoader<?, ?> loader, List<?> keys, BatchLoaderEnvironment start) {
        others.put(start, upTo(levels.getOrDefault(loader, FieldLevel.NONE)));
        return new DataLoaderInstrumentationContext<>() {
            @Override
            public void onDispatched() {
                counts.merge(loader, 1, Integer::sum);
            }
        };
    }

    /// What is deeper in the answer starts when this one has answered.
    private Others upTo(int level) {
        return new Others(counts.entrySet().stream()
                .filter(loader -> loader.getKey().dispatchDepth() > 0)
                .filter(loader -> levels.getOrDefault(loader.getKey(), FieldLevel.NONE) <= level)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
