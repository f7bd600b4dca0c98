package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.citypeers.shared.Gathering;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.scheduler.BatchLoaderScheduler;
import org.junit.jupiter.api.Test;

class LoadersTests {
    private static final Duration SLOW = Duration.ofMillis(40);

    private final ConcurrentLinkedQueue<Integer> together = new ConcurrentLinkedQueue<>();
    private final Loaders loaders = new Loaders();

    @Test
    void loadersOfALevelAskTogetherHoweverSlowlyTheyAreStarted() throws Exception {
        List.of("a", "b", "c").forEach(name -> loaders.register(name, loader(new SlowToStart(new LoadersTogether()))));
        var engine = new Engine(
                "type Query { things: [Thing] } type Thing { end: String }",
                Map.of("things", environment -> List.of("first", "second")));
        var answer = CompletableFuture.supplyAsync(
                        () -> engine.ask("{ things { a: end b: end c: end } }", loaders, LoadersTests::end))
                .get(20, TimeUnit.SECONDS);
        assertThat(answer.<Object>getData().toString()).contains("{a=FIRST, b=FIRST, c=FIRST}", "c=SECOND");
        assertThat(together).containsExactly(3);
    }

    private static CompletableFuture<String> end(DataFetchingEnvironment environment) {
        DataLoader<String, String> loader = Objects.requireNonNull(
                environment.getDataLoader(environment.getField().getAlias()));
        return loader.load(Objects.requireNonNull(environment.getSource()));
    }

    private DataLoader<String, String> loader(BatchLoaderScheduler scheduler) {
        BatchLoaderWithContext<String, String> batch = (keys, environment) -> {
            Objects.requireNonNull(Gathering.current()).ask(new Question());
            return CompletableFuture.completedFuture(
                    keys.stream().map(String::toUpperCase).toList());
        };
        return DataLoaderFactory.newDataLoader(
                batch,
                DataLoaderOptions.newOptions()
                        .setBatchLoaderScheduler(scheduler)
                        .setBatchLoaderContextProvider(() -> GraphQLContext.of(Map.of(Loaders.class, loaders)))
                        .build());
    }

    private class Question implements Gathering.Asking {
        @Override
        public void askTogether(List<Gathering.Asking> all) {
            together.add(all.size());
        }
    }

    /// The thread that starts loaders does not come to the next one for a while.
    private record SlowToStart(BatchLoaderScheduler scheduler) implements BatchLoaderScheduler {
        @Override
        public <K, V> CompletionStage<List<V>> scheduleBatchLoader(
                ScheduledBatchLoaderCall<V> call, List<K> keys, BatchLoaderEnvironment environment) {
            var started = scheduler.scheduleBatchLoader(call, keys, environment);
            LockSupport.parkNanos(SLOW.toNanos());
            return started;
        }

        @Override
        public <K, V> CompletionStage<Map<K, V>> scheduleMappedBatchLoader(
                ScheduledMappedBatchLoaderCall<K, V> call, List<K> keys, BatchLoaderEnvironment environment) {
            return scheduler.scheduleMappedBatchLoader(call, keys, environment);
        }

        @Override
        public <K> void scheduleBatchPublisher(
                ScheduledBatchPublisherCall call, List<K> keys, BatchLoaderEnvironment environment) {
            scheduler.scheduleBatchPublisher(call, keys, environment);
        }
    }
}
