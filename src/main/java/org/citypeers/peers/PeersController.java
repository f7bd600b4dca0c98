package org.citypeers.peers;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.citypeers.graphql.Caller;
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
    private final About about;

    PeersController(Peers peers, About about) {
        this.peers = peers;
        this.about = about;
    }

    @QueryMapping
    PeerConnection peers(
            @Argument PeerQuestion question,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue Viewer viewer,
            @ContextValue(Caller.CONTEXT) Caller caller) {
        return peers.find(question, Page.forward(first, after), proofs(environment), viewer, caller.id());
    }

    @QueryMapping
    List<PeerWeight> peerWeights() {
        return PeerWeight.all();
    }

    @SchemaMapping(typeName = "PeerConnection", field = "about")
    String about(PeerConnection found, @Argument String id, @ContextValue Viewer viewer) {
        return about.of(found.standing(), id, viewer);
    }

    /// Whether somebody looks at what proves the reasons: it is read together with the page.
    private static boolean proofs(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("edges/reasons/evidence");
    }
}
