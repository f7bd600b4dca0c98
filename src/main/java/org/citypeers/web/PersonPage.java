package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class PersonPage implements PortalPage {
    @Override
    public String path() {
        return "/people/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("PersonPage");
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        return Map.of("by", Map.of("slug", visit.slug()));
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var person = data.path("person");
        if (!person.isObject()) return Optional.empty();
        var words = visit.words();
        var open = person.path("contactable").asBoolean(false);
        var blocks = new ArrayList<Block>();
        Nodes.sample(person, words).forEach(sample -> blocks.add(new Block.Paragraph(sample)));
        if (person.hasNonNull("bio"))
            blocks.add(new Block.Paragraph(person.path("bio").asString()));
        blocks.add(new Block.Paragraph(words.say(open ? "people.openYes" : "people.openNo") + ". "
                + words.say(open ? "people.openYesHelp" : "people.openNoHelp")));
        blocks.add(new Block.Heading(words.say("people.did")));
        blocks.add(did(person.path("implementations").path("edges"), words));
        blocks.add(new Block.Table(
                words.say("people.posts"),
                List.of(words.say("people.post"), words.say("people.place"), words.say("people.when")),
                Nodes.stream(person.path("posts"))
                        .map(post -> post(post, words))
                        .toList()));
        var structured = Map.<String, Object>of(
                "@type", "Person",
                "name", person.path("name").asString(),
                "jobTitle", person.path("title").asString(""));
        return Optional.of(new Reading(
                person.path("name").asString(), person.path("title").asString(""), List.of(), blocks, structured));
    }

    private static Block did(JsonNode edges, Words words) {
        if (edges.isEmpty()) return new Block.Paragraph(words.say("people.didNothing"));
        return new Block.Items(
                true,
                Nodes.stream(edges)
                        .map(edge -> did(edge, edge.path("node"), words))
                        .toList());
    }

    private static Block.Item did(JsonNode edge, JsonNode told, Words words) {
        var notes = new ArrayList<String>();
        Nodes.stream(edge.path("roles")).forEach(role -> notes.add(words.say("people." + role.asString())));
        if (told.path("city").isObject()) notes.add(Places.name(told.path("city")));
        return Results.byPractice(told, notes, words);
    }

    private static List<Block.Cell> post(JsonNode post, Words words) {
        var organization = new Block.Cell(post.path("organization").asString(""), null);
        return List.of(
                new Block.Cell(post.path("role").asString(), null),
                post.path("city").isObject() ? Places.cell(post.path("city")) : organization,
                new Block.Cell(
                        Figures.period(
                                post.path("from").asString(""), post.path("to").asString(""), words),
                        null));
    }
}
