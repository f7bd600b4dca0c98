package org.citypeers.graph;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Nodes of many kinds in one question. Its text is the same whichever kinds are wanted, so the graph plans it once.
@Component
public class ManyNodes {
    private final Graph graph;
    private final Map<String, NodeReading> readings;

    ManyNodes(Graph graph, List<ReadTogether> rooms) {
        this.graph = graph;
        this.readings =
                rooms.stream().map(ReadTogether::reading).collect(toMap(NodeReading::kind, Function.identity()));
    }

    private record Row(String kind, String id, Map<String, Object> node) {}

    /// What the viewer may see, by kind and then by id.
    ///
    /// @param wanted by kind what is `asked`: ids, or what a reading of `besides` takes
    /// @param besides readings of what is no node by itself
    /// @throws IllegalArgumentException when a kind is wanted that nobody reads
    public Map<String, Map<String, Object>> of(
            Map<String, ? extends Collection<?>> wanted, List<NodeReading> besides, Viewer viewer) {
        var all = new HashMap<>(readings);
        besides.forEach(reading -> all.put(reading.kind(), reading));
        if (!all.keySet().containsAll(wanted.keySet()))
            throw new IllegalArgumentException("of " + wanted.keySet() + " only " + all.keySet() + " can be read");
        var parameters = new HashMap<String, Object>();
        all.keySet().forEach(kind -> parameters.put(kind, List.of()));
        wanted.forEach((kind, asked) -> parameters.put(kind, List.copyOf(asked)));
        var text = all.values().stream()
                .sorted(Comparator.comparing(NodeReading::kind))
                .map(NodeReading::cypher)
                .collect(Collectors.joining("UNION ALL\n"));
        var found = new HashMap<String, Map<String, Object>>();
        for (var row : graph.as(viewer).all(Row.class, text, parameters)) {
            var type = Objects.requireNonNull(all.get(row.kind())).type();
            found.computeIfAbsent(row.kind(), fresh -> new HashMap<>()).put(row.id(), Rows.as(type, row.node()));
        }
        return found;
    }
}
