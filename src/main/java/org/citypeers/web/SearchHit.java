package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One result as text: what it is, how well it is known, the steps that answer best, and why it was found.
final class SearchHit {
    private SearchHit() {}

    static Block.Item read(JsonNode edge, Words words) {
        var node = edge.path("node");
        var item = Nodes.item(node, words);
        var notes = new ArrayList<String>();
        notes.add(words.say("library.KIND_" + node.path("__typename").asString().toUpperCase(Locale.ROOT)));
        notes.addAll(item.notes());
        return new Block.Item(item.title(), item.url(), item.text(), notes, item.language(), below(edge, words));
    }

    private static List<Block> below(JsonNode edge, Words words) {
        var below = new ArrayList<Block>();
        var steps = Nodes.stream(edge.path("bestSteps"))
                .map(step -> new Block.Item(
                                step.path("title").asString(), step.path("url").asString())
                        .in(Nodes.part(edge.path("node"), words)))
                .toList();
        if (!steps.isEmpty()) {
            below.add(new Block.Paragraph(words.say("library.steps")));
            below.add(new Block.Items(steps));
        }
        // reasons are sentences of the portal's API, which speaks English
        var reasons = Nodes.stream(edge.path("matchedBy"))
                .map(reason -> new Block.Item(reason.path("sentence").asString(), null)
                        .in(words.language().ofPart("")))
                .toList();
        if (!reasons.isEmpty())
            below.add(new Block.Details(words.say("library.why"), List.of(new Block.Items(reasons))));
        return below;
    }
}
