package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class TopicsPage implements PortalPage {
    @Override
    public String path() {
        return "/topics";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("TopicsPage");
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var topics = Nodes.stream(data.path("topics"))
                .map(topic -> Nodes.topic(
                        topic, Nodes.topics(topic.path("narrower"), words).orElse(""), words))
                .toList();
        var title = words.say("topic.topics");
        var lead = words.say("topic.topicsLead");
        var structured = Map.<String, Object>of("@type", "CollectionPage", "name", title);
        return Optional.of(new Reading(title, lead, List.of(), List.of(new Block.Items(topics)), structured));
    }
}
