package org.citypeers.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Any nodes by their ids, whichever rooms own them.
@Component
public class Nodes {
    private final Map<String, NodeSource> sources;

    Nodes(List<NodeSource> sources) {
        this.sources = sources.stream().collect(toMap(NodeSource::kind, Function.identity()));
    }

    Optional<Object> node(String id, Viewer viewer) {
        return Optional.ofNullable(byId(List.of(id), viewer).get(id));
    }

    /// As many as there are ids and in their order, with null for what is not there for the viewer.
    List<@Nullable Object> nodes(List<String> ids, Viewer viewer) {
        var found = byId(ids, viewer);
        var nodes = new ArrayList<@Nullable Object>(ids.size());
        for (var id : ids) nodes.add(found.get(id));
        return nodes;
    }

    /// The nodes the viewer may see, by id, with one question for each kind; ids that cannot be any are passed over.
    public Map<String, Object> byId(Collection<String> ids, Viewer viewer) {
        var kinds = new TreeSet<>(ids)
                .stream().collect(groupingBy(id -> NodeId.kind(id).orElse("")));
        var found = new HashMap<String, Object>();
        kinds.forEach((kind, ofKind) -> {
            var source = sources.get(kind);
            if (source != null) found.putAll(source.nodes(ofKind, viewer));
        });
        return found;
    }
}
