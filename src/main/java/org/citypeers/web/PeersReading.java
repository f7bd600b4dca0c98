package org.citypeers.web;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Peers as text: what was understood, and everyone with the reasons as the portal gave them.
///
/// @param city name of the asking city; empty for none
record PeersReading(Visit visit, String city, PeerCard card) {
    List<Block> read(JsonNode found) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(sentence(found)));
        blocks.add(new Block.Paragraph(words.say("shared.notARanking") + " " + words.say("peers.turns")));
        if (!found.path("understood").isEmpty())
            blocks.add(new Block.Paragraph(
                    words.say("peers.understood") + ": " + sentences(found.path("understood")) + "."));
        if (!found.path("relaxed").isEmpty())
            blocks.add(new Block.Paragraph(
                    words.say("peers.relaxed", Map.of("filters", sentences(found.path("relaxed"))))));
        for (var note : found.path("notes")) blocks.add(new Block.Paragraph(note.asString()));
        if (found.path("edges").isEmpty()) blocks.addAll(nobody(found.path("nearest")));
        var groups = PeerGroups.of(found.path("edges"));
        for (int at = 0; at < groups.size(); at++) {
            var told = groups.get(at);
            blocks.add(new Block.Subheading(heading(told), "group-" + at));
            blocks.add(new Block.Paragraph(words.say(told.group().text() + "Help")));
            blocks.add(
                    new Block.Items(true, told.peers().stream().map(card::read).toList()));
        }
        blocks.addAll(Paging.of(found.path("pageInfo"), visit));
        return blocks;
    }

    /// The filters that all of a group fail stand behind its name, joined as the front end joins them.
    private String heading(PeerGroups.Told told) {
        var words = visit.words();
        var group = words.say(told.group().text());
        if (told.fails().isEmpty()) return group;
        var list = ListFormat.getInstance(words.language().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        return words.say("peers.butNot", Map.of("group", group, "filters", list.format(told.fails())));
    }

    String sentence(JsonNode found) {
        var words = visit.words();
        var count = words.count("peers.found", found.path("totalCount").asLong());
        var asked = found.path("words").asString("");
        var sentence = asked.isEmpty() ? count : words.say("peers.for", Map.of("found", count, "words", asked));
        return city.isEmpty() ? sentence : words.say("peers.with", Map.of("sentence", sentence, "city", city));
    }

    private List<Block> nobody(JsonNode nearest) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("peers.nobody") + ". " + words.say("peers.nobodyHelp")));
        if (nearest.isEmpty()) return blocks;
        blocks.add(new Block.Paragraph(words.say("peers.nearest")));
        blocks.add(new Block.Items(Nodes.stream(nearest).map(this::near).toList()));
        return blocks;
    }

    private Block.Item near(JsonNode node) {
        if (node.path("__typename").asString("").equals("City"))
            return new Block.Item(Places.name(node), Places.path(node));
        return new Block.Item(
                Nodes.label(node, visit.words().language()),
                "/topics/" + Nodes.encoded(node.path("slug").asString("")));
    }

    private static String sentences(JsonNode constraints) {
        return Nodes.stream(constraints)
                .map(one -> one.path("sentence").asString())
                .collect(Collectors.joining(", "));
    }
}
