package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class HomePage implements PortalPage {
    private static final int MEASURED = 6;

    private static final String RESULTS =
            "/search?kind=PRACTICE&evidence=LEVEL_2&evidence=LEVEL_3&evidence=LEVEL_4&evidence=LEVEL_5";

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("HomePage");
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Question(
                words.say("home.question"), words.say("home.example"), words.say("home.search"), ""));
        blocks.add(new Block.Heading(words.say("home.waysIn")));
        blocks.add(new Block.Items(List.of(
                door("findSomeone", "/peers", words),
                door("followPlaybook", "/search?kind=PLAYBOOK", words),
                door("seeResults", RESULTS, words))));
        blocks.add(new Block.Heading(words.say("home.measured")));
        blocks.add(new Block.Items(Stream.of("measured", "samples")
                .flatMap(list -> Nodes.stream(data.path(list).path("nodes")))
                .limit(MEASURED)
                .map(node -> Nodes.item(node, words))
                .toList()));
        blocks.add(new Block.Heading(words.say("home.topics"), "topics"));
        blocks.add(new Block.Items(Nodes.stream(data.path("topics"))
                .map(topic -> new Block.Item(
                        Nodes.label(topic, words.language()),
                        "/topics/" + Nodes.encoded(topic.path("slug").asString()),
                        "",
                        Nodes.sample(topic, words)))
                .toList()));
        var structured =
                Map.<String, Object>of("@type", "WebSite", "name", "CityPeers", "potentialAction", search(visit));
        return Optional.of(new Reading(words.say("home.title"), words.say("home.lead"), List.of(), blocks, structured));
    }

    private static Block.Item door(String name, String url, Words words) {
        return new Block.Item(words.say("home." + name), url, words.say("home." + name + "Help"), List.of());
    }

    private static Map<String, Object> search(Visit visit) {
        return Map.of(
                "@type", "SearchAction",
                "target", visit.portal() + "/search?q={question}",
                "query-input", "required name=question");
    }
}
