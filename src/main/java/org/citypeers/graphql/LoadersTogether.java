package org.citypeers.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.scheduler.BatchLoaderScheduler;

/// Runs each batch loader in a thread of its own, so that what all of them ask becomes one question.
final class LoadersTogether implements BatchLoaderScheduler {
    @Override
    public <K, V> CompletionStage<List<V>> scheduleBatchLoader(
            ScheduledBatchLoaderCall<V> call, List<K> keys, BatchLoaderEnvironment environment) {
        return started(environment, call::invoke);
    }

    @Override
    public <K, V> CompletionStage<Map<K, V>> scheduleMappedBatchLoader(
            ScheduledMappedBatchLoaderCall<K, V> call, List<K> keys, BatchLoaderEnvironment environment) {
        return started(environment, call::invoke);
    }

    @Override
    public <K> void scheduleBatchPublisher(
            ScheduledBatchPublisherCall call, List<K> keys, BatchLoaderEnvironment environment) {
        call.invoke();
    }

    private static <T> CompletionStage<T> started(BatchLoaderEnvironment start, Supplier<CompletionStage<T>> loader) {
        var loaders = loaders(start);
        var others = loaders.starts().othersOf(start);
        loaders.gathering().enter();
        return CompletableFuture.supplyAsync(() -> run(loaders, others, loader), Thread::startVirtualThread)
                .thenCompose(Function.identity());
    }

    private static <T> CompletionStage<T> run(
            Loaders loaders, LoaderStarts.Others others, Supplier<CompletionStage<T>> loader) {
        try {
            others.await();
            return loaders.gathering().during(loader);
        } finally {
            loaders.gathering().leave();
        }
    }

    /// Those of the operation; a loader of a document that came some other way asks alone.
    private static Loaders loaders(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return context.getOrDefault(Loaders.class, new Loaders());
    }
}
