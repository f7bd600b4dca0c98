package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class TopicPage implements PortalPage {
    @Override
    public String path() {
        return "/topics/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("TopicPage");
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        return Map.of("slug", visit.slug());
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var topic = data.path("topic");
        if (!topic.isObject()) return Optional.empty();
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(topic, words)));
        for (var kind : List.of("practices", "playbooks", "resources"))
            if (!data.path(kind).path("nodes").isEmpty()) {
                blocks.add(new Block.Heading(words.say("topic." + kind)));
                blocks.add(Nodes.items(data.path(kind).path("nodes"), words));
            }
        for (var others : List.of("narrower", "related"))
            if (!topic.path(others).isEmpty()) {
                blocks.add(new Block.Heading(words.say("topic." + others)));
                blocks.add(new Block.Items(Nodes.stream(topic.path(others))
                        .map(other -> Nodes.topic(other, "", words))
                        .toList()));
            }
        var label = Nodes.label(topic, words.language());
        var definition = topic.path("definition").asString("");
        var structured = Map.<String, Object>of("@type", "DefinedTerm", "name", label, "description", definition);
        return Optional.of(new Reading(label, definition, trail(topic, words), blocks, structured));
    }

    private static List<Reading.Link> trail(JsonNode topic, Words words) {
        var trail = new ArrayList<Reading.Link>();
        trail.add(new Reading.Link(words.say("topic.topics"), "/topics"));
        Nodes.stream(topic.path("broader"))
                .limit(1)
                .forEach(broader -> trail.add(new Reading.Link(
                        Nodes.label(broader, words.language()),
                        "/topics/" + Nodes.encoded(broader.path("slug").asString()))));
        return trail;
    }

    private static List<Block.Fact> facts(JsonNode topic, Words words) {
        var facts = new ArrayList<Block.Fact>(Nodes.sampleFact(topic, words));
        var names =
                Nodes.stream(topic.path("altLabels")).map(JsonNode::asString).collect(Collectors.joining(" · "));
        if (!names.isEmpty()) facts.add(new Block.Fact(words.say("topic.otherWords"), names, ""));
        Nodes.topics(topic.path("broader"), words)
                .ifPresent(labels -> facts.add(new Block.Fact(words.say("topic.broader"), labels, "")));
        return facts;
    }
}
