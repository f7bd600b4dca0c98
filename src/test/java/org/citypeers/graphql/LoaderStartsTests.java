package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

class LoaderStartsTests {
    private int level;
    private final LoaderStarts starts = new LoaderStarts(() -> level);
    private final DataLoaderRegistry registry =
            DataLoaderRegistry.newRegistry().instrumentation(starts).build();
    private final DataLoader<String, String> one = loader("one");
    private final DataLoader<String, String> other = loader("other");
    private final BatchLoaderEnvironment start =
            BatchLoaderEnvironment.newBatchLoaderEnvironment().build();

    @Test
    void aLoaderWaitsForAnotherOneOfItsLevelUntilItHasStarted() {
        load(one, 2);
        load(other, 2);
        starts.beginBatchLoader(one, List.of("key"), start);
        var others = starts.othersOf(start);
        assertThat(others.haveStarted()).isFalse();
        other.dispatch();
        assertThat(others.haveStarted()).isTrue();
    }

    @Test
    void nobodyWaitsForWhatIsDeeperInTheAnswer() {
        load(one, 2);
        load(other, 3);
        starts.beginBatchLoader(one, List.of("key"), start);
        assertThat(starts.othersOf(start).haveStarted()).isTrue();
    }

    @Test
    void whatWasDeepOnceIsWaitedForWhereItIsNotDeepNow() {
        load(other, 5);
        other.dispatch();
        load(one, 2);
        load(other, 2);
        starts.beginBatchLoader(one, List.of("key"), start);
        assertThat(starts.othersOf(start).haveStarted()).isFalse();
    }

    @Test
    void whatNoFieldFetchesWaitsForNobody() {
        load(one, FieldLevel.NONE);
        load(other, 2);
        starts.beginBatchLoader(one, List.of("key"), start);
        assertThat(starts.othersOf(start).haveStarted()).isTrue();
    }

    private void load(DataLoader<String, String> loader, int of) {
        level = of;
        loader.load("key of level " + of);
    }

    private DataLoader<String, String> loader(String name) {
        registry.register(name, DataLoaderFactory.newDataLoader(keys -> CompletableFuture.completedFuture(keys)));
        return Objects.requireNonNull(registry.getDataLoader(name));
    }
}
