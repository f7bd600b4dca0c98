package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

class ChainedLoadersTests {
    private final List<String> asked = new ArrayList<>();

    @Test
    void aLoaderWhoseAnswerAsksAnotherComesToAnEnd() throws Exception {
        var engine = new Engine(
                "type Query { things: [Thing] } type Thing { end: String }",
                Map.of("things", environment -> List.of(Map.of("end", "a"), Map.of("end", "b"))));
        var loaders = new DataLoaderRegistry()
                .register("first", loader("first"))
                .register("second", loader("second"))
                .register("third", loader("third"));
        var answer = CompletableFuture.supplyAsync(
                        () -> engine.ask("{ things { end } }", loaders, ChainedLoadersTests::end))
                .get(20, TimeUnit.SECONDS);
        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.<Object>getData().toString())
                .contains("end=a first second third", "end=b first second third");
        assertThat(asked).containsExactly("first 2", "second 2", "third 2");
    }

    private static CompletableFuture<String> end(DataFetchingEnvironment environment) {
        Map<String, String> thing = Objects.requireNonNull(environment.getSource());
        return loader(environment, "first")
                .load(Objects.requireNonNull(thing.get("end")))
                .thenCompose(loader(environment, "second")::load)
                .thenCompose(loader(environment, "third")::load);
    }

    private static DataLoader<String, String> loader(DataFetchingEnvironment environment, String name) {
        DataLoader<String, String> loader = environment.getDataLoader(name);
        if (loader == null) throw new IllegalStateException("there is no loader " + name);
        return loader;
    }

    private DataLoader<String, String> loader(String name) {
        BatchLoader<String, String> batch = keys -> {
            asked.add(name + " " + keys.size());
            return CompletableFuture.completedFuture(
                    keys.stream().map(key -> key + " " + name).toList());
        };
        return DataLoaderFactory.newDataLoader(batch);
    }
}
