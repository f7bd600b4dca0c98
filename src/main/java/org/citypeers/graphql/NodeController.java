package org.citypeers.graphql;

import java.util.List;
import java.util.Optional;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {
    private final Nodes nodes;

    NodeController(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    Optional<Object> node(@Argument String id, @ContextValue Viewer viewer) {
        return nodes.node(id, viewer);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, @ContextValue Viewer viewer) {
        return nodes.nodes(ids, viewer);
    }
}
