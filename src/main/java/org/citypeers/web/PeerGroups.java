package org.citypeers.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What sets peers apart, in the order somebody would weigh it, as `groups.ts` of the front end has it.
enum PeerGroups {
    MEASURED,
    NOW,
    SIZE,
    NEAR,
    DID,
    NAMED,
    ALIKE;

    private static final Set<String> GOING_ON = Set.of("PLANNED", "PILOT", "ACTIVE", "SCALED");

    /// Differences as the portal measures them: three quarters of the size, and about 160 km away.
    private static final double LIKE_SIZE = 0.25;

    private static final double NEARBY = 0.2;

    /// Peers of one group, and what was given up and none of them passes, in words.
    record Told(PeerGroups group, List<String> fails, List<JsonNode> peers) {}

    /// Every peer once, under the first thing that speaks for it; who passes every filter comes before who fails one
    /// that was given up, and inside a group the order of the answer stays.
    static List<Told> of(JsonNode edges) {
        var failing = Nodes.stream(edges)
                .collect(Collectors.groupingBy(PeerGroups::fails, LinkedHashMap::new, Collectors.toList()));
        var told = new ArrayList<Told>();
        failing.forEach((fails, peers) -> peers.stream()
                .collect(Collectors.groupingBy(
                        PeerGroups::group, () -> new EnumMap<>(PeerGroups.class), Collectors.toList()))
                .forEach((group, alike) -> told.add(new Told(group, fails, alike))));
        return told;
    }

    private static List<String> fails(JsonNode peer) {
        return Nodes.stream(peer.path("fails"))
                .map(one -> one.path("sentence").asString())
                .toList();
    }

    private static PeerGroups group(JsonNode peer) {
        if (has(peer, "OUTCOME")) return MEASURED;
        if (isGoingOn(peer)) return NOW;
        if (difference(peer, "POPULATION") <= LIKE_SIZE) return SIZE;
        if (difference(peer, "LOCATION") <= NEARBY || difference(peer, "SUBDIVISION") == 0) return NEAR;
        if (has(peer, "TOPIC")) return DID;
        return has(peer, "ROLE") || has(peer, "PROGRAM") ? NAMED : ALIKE;
    }

    static Optional<JsonNode> likeness(JsonNode peer) {
        return Nodes.stream(peer.path("reasons"))
                .filter(reason -> reason.path("__typename").asString("").equals("LikenessReason"))
                .findFirst();
    }

    private static boolean isGoingOn(JsonNode peer) {
        return Nodes.stream(peer.path("reasons"))
                .filter(reason -> reason.path("signal").asString("").equals("TOPIC"))
                .flatMap(reason -> Nodes.stream(reason.path("evidence")))
                .anyMatch(node -> GOING_ON.contains(node.path("status").asString("")));
    }

    private static boolean has(JsonNode peer, String signal) {
        return Nodes.stream(peer.path("reasons"))
                .anyMatch(reason -> reason.path("signal").asString("").equals(signal));
    }

    private static double difference(JsonNode peer, String variable) {
        return likeness(peer).stream()
                .flatMap(reason -> Nodes.stream(reason.path("comparison")))
                .filter(one -> one.path("variable").asString("").equals(variable))
                .mapToDouble(one -> one.path("difference").asDouble())
                .findFirst()
                .orElse(1);
    }

    /// What the front end calls it.
    String text() {
        return "peers." + name().toLowerCase(Locale.ROOT);
    }
}
