package org.citypeers.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One peer as text, as `peer-card.tsx` of the front end has it: the strongest reason, what proves it with every result
/// that was measured, and how it was chosen.
///
/// @param most what a reason of each kind adds at most
record PeerCard(Words words, Map<String, Double> most) {
    private static final int PROOFS = 3;

    static PeerCard of(JsonNode weights, Words words) {
        var most = new HashMap<String, Double>();
        Nodes.stream(weights)
                .forEach(weight -> most.put(
                        weight.path("signal").asString(), weight.path("most").asDouble()));
        return new PeerCard(words, most);
    }

    Block.Item read(JsonNode peer) {
        var node = peer.path("node");
        var isCity = node.path("__typename").asString("").equals("City");
        var notes = new ArrayList<>(Nodes.sample(node, words));
        if (!isCity) Nodes.stream(node.path("posts")).limit(1).forEach(post -> notes.addAll(place(post)));
        if (node.path("contactable").asBoolean(false)) notes.add(words.say("shared.contactable"));
        return new Block.Item(
                        isCity ? Places.name(node) : node.path("name").asString(),
                        isCity
                                ? Places.path(node)
                                : "/people/" + Nodes.encoded(node.path("slug").asString()),
                        "",
                        notes)
                .over(below(peer));
    }

    private List<String> place(JsonNode post) {
        return post.path("city").isObject() ? List.of(Places.name(post.path("city"))) : List.of();
    }

    private List<Block> below(JsonNode peer) {
        var below = new ArrayList<Block>();
        var reason = Nodes.stream(peer.path("reasons"))
                .filter(one -> one.path("signal").asString("").equals("TOPIC"))
                .findFirst()
                .orElse(peer.path("reasons").path(0));
        below.add(sentence(reason));
        PeerGroups.likeness(peer)
                .filter(likeness -> !likeness.equals(reason))
                .ifPresent(likeness -> below.add(sentence(likeness)));
        var proofs = proofs(peer);
        if (!proofs.isEmpty()) below.add(new Block.Items(proofs));
        var contact = peer.path("contact");
        if (contact.hasNonNull("slug"))
            below.add(new Block.Pointer(
                    words.say("peers.contact", Map.of("name", "")),
                    contact.path("name").asString(),
                    "/people/" + Nodes.encoded(contact.path("slug").asString()),
                    ""));
        below.add(new Block.Details(words.say("peers.why"), List.of(chosen(peer))));
        return below;
    }

    private static Block sentence(JsonNode reason) {
        return new Block.Paragraph(reason.path("sentence").asString(""));
    }

    private List<Block.Item> proofs(JsonNode peer) {
        return Nodes.stream(peer.path("reasons"))
                .filter(one -> one.path("signal").asString("").equals("TOPIC"))
                .flatMap(one -> Nodes.stream(one.path("evidence")))
                .distinct()
                .flatMap(node -> proof(node).stream())
                .limit(PROOFS)
                .toList();
    }

    private Optional<Block.Item> proof(JsonNode node) {
        var read = node.path("practice").isObject() ? node.path("practice") : node;
        if (!read.hasNonNull("url")) return Optional.empty();
        var ended = switch (node.path("status").asString("")) {
            case "FAILED" -> List.of(words.say("peers.failed"));
            case "STOPPED" -> List.of(words.say("peers.stopped"));
            default -> List.<String>of();
        };
        var item = new Block.Item(
                        read.path("title").asString(),
                        read.path("url").asString(),
                        ended.isEmpty() ? "" : node.path("stopReason").asString(""),
                        ended)
                .in(words.language().ofPart(""));
        return Optional.of(Results.outcomes(node.path("outcomes"), words)
                .map(outcomes -> item.over(List.of(outcomes)))
                .orElse(item));
    }

    /// Every reason with what it adds and what it could add at most.
    private Block chosen(JsonNode peer) {
        var number = NumberFormat.getNumberInstance(words.language().locale());
        number.setMaximumFractionDigits(3);
        var rows = new ArrayList<List<Block.Cell>>();
        for (var reason : peer.path("reasons")) {
            var signal = reason.path("signal").asString();
            rows.add(List.of(
                    cell(words.say("peers." + signal)),
                    cell(reason.path("sentence").asString("")),
                    cell(number.format(reason.path("contribution").asDouble())),
                    cell(number.format(most.getOrDefault(signal, 0.0)))));
        }
        rows.add(List.of(
                cell(words.say("peers.sum")),
                cell(""),
                cell(number.format(peer.path("score").asDouble())),
                cell("")));
        var columns = List.of("signal", "reason", "adds", "most").stream()
                .map(column -> words.say("peers." + column))
                .toList();
        return new Block.Table(words.say("peers.whyHelp"), columns, rows);
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text, null);
    }
}
