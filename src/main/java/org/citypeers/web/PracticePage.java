package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class PracticePage implements PortalPage {
    @Override
    public String path() {
        return "/practices/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("PracticePage");
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        return Map.of("slug", visit.slug());
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var practice = data.path("practice");
        if (!practice.isObject()) return Optional.empty();
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(practice, words)));
        if (!practice.path("playbooks").isEmpty()) {
            blocks.add(new Block.Heading(words.say("practice.playbooks")));
            blocks.add(Nodes.items(practice.path("playbooks"), words));
        }
        blocks.add(new Block.Heading(words.say("practice.results"), "results"));
        blocks.add(Results.of(practice.path("implementations"), words));
        var trail = List.of(new Reading.Link(words.say("practice.practices"), "/search?kind=PRACTICE"));
        var title = practice.path("title").asString();
        var summary = practice.path("summary").asString("");
        var structured = Map.<String, Object>of("@type", "Article", "headline", title, "description", summary);
        return Optional.of(new Reading(title, summary, trail, blocks, structured).in(Nodes.part(practice, words)));
    }

    private static List<Block.Fact> facts(JsonNode practice, Words words) {
        var facts = new ArrayList<Block.Fact>(Nodes.sampleFact(practice, words));
        for (var name : List.of("problem", "mechanism", "conditions"))
            if (practice.hasNonNull(name))
                facts.add(new Block.Fact(
                                words.say("practice." + name),
                                practice.path(name).asString(),
                                "")
                        .in(Nodes.part(practice, words)));
        facts.add(new Block.Fact(
                words.say("practice.evidence"),
                Nodes.evidence(practice.path("evidenceLevel").asString(), words),
                practice.path("evidence").asString()));
        Nodes.topics(practice.path("challenges"), words)
                .ifPresent(labels -> facts.add(new Block.Fact(words.say("practice.challenges"), labels, "")));
        Nodes.topics(practice.path("topics"), words)
                .ifPresent(labels -> facts.add(new Block.Fact(words.say("practice.topics"), labels, "")));
        return facts;
    }
}
