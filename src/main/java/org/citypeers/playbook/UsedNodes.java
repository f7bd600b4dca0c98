package org.citypeers.playbook;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citypeers.graphql.Nodes;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// What steps use, given by the room that owns it: this one knows only that it is a node.
@Component
class UsedNodes {
    private final Nodes nodes;

    UsedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    /// The nodes the viewer may see, for ids by owner.
    Map<String, List<Object>> of(Map<String, List<String>> ids, Viewer viewer) {
        if (ids.isEmpty()) return Map.of();
        var wanted = ids.values().stream().flatMap(List::stream).collect(toSet());
        var seen = nodes.byId(wanted, viewer);
        var found = new HashMap<String, List<Object>>();
        ids.forEach((owner, used) -> found.put(
                owner, used.stream().map(seen::get).filter(Objects::nonNull).toList()));
        return found;
    }
}
