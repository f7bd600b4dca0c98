package org.citypeers.peers;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PeersController {
    private final Peers peers;

    PeersController(Peers peers) {
        this.peers = peers;
    }

    @QueryMapping
    PeerConnection peers(
            @Argument PeerQuestion question,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue Viewer viewer) {
        return peers.find(question, Page.forward(first, after), proofs(environment), viewer);
    }

    @QueryMapping
    List<PeerWeight> peerWeights() {
        return PeerWeight.all();
    }

    @SchemaMapping(typeName = "PeerConnection", field = "about")
    String about(PeerConnection found, @Argument String id) {
        return found.standing().about(id);
    }

    /// Whether somebody looks at what proves the reasons: it is read together with the page.
    private static boolean proofs(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("edges/reasons/evidence");
    }
}
