package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.citypeers.graph.Graph;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A room of the tests: things in the graph that hold their document as JSON.
@Component
class TestItems implements IndexSource {
    private static final JsonMapper JSON = new JsonMapper();

    /// Ids that cannot be read while they are in here.
    final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    private final Graph graph;
    private final Changes changes;

    TestItems(Graph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /// Writes the items and waits until they are followed.
    void put(Item... items) {
        var rows = Arrays.stream(items)
                .map(item -> Map.of("id", item.id(), "json", JSON.writeValueAsString(item.made())))
                .toList();
        var ids = Arrays.stream(items).map(Item::id).toList();
        followed(graph.write(work -> {
                    work.run("""
                            UNWIND $rows AS row
                            MERGE (thing:Thing {id: row.id})
                            SET thing:LibraryTest, thing.json = row.json
                            """, Map.of("rows", rows));
                    work.changed(ids);
                    return true;
                })
                .seq());
    }

    void remove(Item... items) {
        var ids = Arrays.stream(items).map(Item::id).toList();
        followed(graph.write(work -> {
                    work.run(
                            "MATCH (thing:LibraryTest) WHERE thing.id IN $ids DETACH DELETE thing", Map.of("ids", ids));
                    work.changed(ids);
                    return true;
                })
                .seq());
    }

    void followed(long seq) {
        assertThat(changes.await(seq, Duration.ofSeconds(30)))
                .as("change %s is followed", seq)
                .isTrue();
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return new HashSet<>(changedIds);
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        record Row(String json) {}
        if (ids.stream().anyMatch(poisoned::contains)) throw new IllegalStateException("poison");
        return graph
                .all(
                        Row.class,
                        "MATCH (thing:LibraryTest) WHERE thing.id IN $ids RETURN thing.json AS json",
                        Map.of("ids", List.copyOf(ids)))
                .stream()
                .map(row -> JSON.readValue(row.json(), IndexedItem.class))
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        record Row(String id) {}
        return graph
                .all(
                        Row.class,
                        "MATCH (t:LibraryTest) WHERE t.id > $after RETURN t.id AS id ORDER BY id LIMIT $limit",
                        Map.of("after", after == null ? "" : after, "limit", limit))
                .stream()
                .map(Row::id)
                .toList();
    }
}
