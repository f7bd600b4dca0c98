package org.citypeers.peers;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.citypeers.graphql.Nodes;
import org.citypeers.peers.PeerReason.EvidenceReason;
import org.citypeers.peers.PeerReason.LikenessReason;
import org.citypeers.peers.PeerReason.ReachReason;
import org.citypeers.peers.PeerReason.TieReason;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PeersController {
    private final Peers peers;
    private final Nodes nodes;

    PeersController(Peers peers, Nodes nodes) {
        this.peers = peers;
        this.nodes = nodes;
    }

    @QueryMapping
    PeerConnection peers(
            @Argument PeerQuestion question,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return peers.find(question, Page.forward(first, after), viewer);
    }

    @QueryMapping
    List<PeerWeight> peerWeights() {
        return PeerWeight.all();
    }

    @SchemaMapping(typeName = "PeerConnection", field = "about")
    String about(PeerConnection found, @Argument String id) {
        return found.standing().about(id);
    }

    @BatchMapping(typeName = "EvidenceReason", field = "evidence")
    Map<EvidenceReason, List<Object>> evidenceOf(List<EvidenceReason> reasons, @ContextValue Viewer viewer) {
        return proofs(reasons, viewer);
    }

    @BatchMapping(typeName = "LikenessReason", field = "evidence")
    Map<LikenessReason, List<Object>> likenessOf(List<LikenessReason> reasons, @ContextValue Viewer viewer) {
        return proofs(reasons, viewer);
    }

    @BatchMapping(typeName = "TieReason", field = "evidence")
    Map<TieReason, List<Object>> tiesOf(List<TieReason> reasons, @ContextValue Viewer viewer) {
        return proofs(reasons, viewer);
    }

    @BatchMapping(typeName = "ReachReason", field = "evidence")
    Map<ReachReason, List<Object>> reachOf(List<ReachReason> reasons, @ContextValue Viewer viewer) {
        return proofs(reasons, viewer);
    }

    private <R extends PeerReason> Map<R, List<Object>> proofs(List<R> reasons, Viewer viewer) {
        var ids = new HashSet<String>();
        reasons.forEach(reason -> ids.addAll(reason.proof()));
        var found = nodes.byId(ids, viewer);
        return reasons.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        reason -> reason.proof().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
