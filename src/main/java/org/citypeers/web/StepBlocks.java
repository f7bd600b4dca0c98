package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A section of a playbook: its heading and text, then its steps, each reached by its key.
final class StepBlocks {
    private StepBlocks() {}

    static List<Block> of(JsonNode section, JsonNode steps, Words words) {
        var blocks = new ArrayList<Block>();
        var title = section.path("title").asString("");
        if (!title.isEmpty()) blocks.add(new Block.Heading(title));
        var text = section.path("text").asString("");
        if (!text.isEmpty()) blocks.add(new Block.Marked(Nodes.resourceLinks(text)));
        var keys = Nodes.stream(section.path("steps"))
                .map(step -> step.path("stepKey").asString())
                .collect(Collectors.toSet());
        Nodes.stream(steps)
                .filter(step -> keys.contains(step.path("stepKey").asString()))
                .forEach(step -> blocks.addAll(step(step, words)));
        return blocks;
    }

    private static List<Block> step(JsonNode step, Words words) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Subheading(
                step.path("position").asInt() + ". " + step.path("title").asString(),
                step.path("stepKey").asString()));
        blocks.add(new Block.Facts(facts(step, words)));
        blocks.add(new Block.Marked(Nodes.resourceLinks(step.path("text").asString(""))));
        return blocks;
    }

    private static List<Block.Fact> facts(JsonNode step, Words words) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(
                words.say("playbook.requirement"),
                words.say("playbook." + step.path("requirement").asString()),
                ""));
        fact("playbook.owner", text(step, "ownerRole"), words).ifPresent(facts::add);
        fact("playbook.stepDuration", text(step, "duration").map(iso -> Figures.duration(iso, words)), words)
                .ifPresent(facts::add);
        fact(
                        "playbook.stepCost",
                        Optional.of(step.path("cost"))
                                .filter(JsonNode::isObject)
                                .map(cost -> Figures.cost(cost, words)),
                        words)
                .ifPresent(facts::add);
        fact("playbook.doneWhen", text(step, "doneWhen"), words).ifPresent(facts::add);
        return facts;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
    }

    private static Optional<Block.Fact> fact(String name, Optional<String> value, Words words) {
        return value.map(known -> new Block.Fact(words.say(name), known, ""));
    }
}
