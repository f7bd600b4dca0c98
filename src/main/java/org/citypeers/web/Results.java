package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What cities did and what came of it, failures among them: the one way in which every page tells it.
final class Results {
    private Results() {}

    /// The cities of a connection of implementations, or that none has told of it yet.
    static Block of(JsonNode implementations, Words words) {
        var items = Nodes.stream(implementations.path("nodes"))
                .map(told -> byCity(told, words))
                .toList();
        return items.isEmpty() ? new Block.Paragraph(words.say("playbook.noResults")) : new Block.Items(items);
    }

    private static Block.Item byCity(JsonNode told, Words words) {
        var city = told.path("city");
        var known = city.isObject();
        var below = new ArrayList<Block>();
        if (told.hasNonNull("title"))
            below.add(new Block.Paragraph(told.path("title").asString()));
        below.addAll(below(told, words));
        return new Block.Item(
                        known ? Places.name(city) : words.say("results.someCity"),
                        known ? Places.path(city) : null,
                        "",
                        notes(told, known && city.has("sample") ? city : told, words))
                .over(below);
    }

    /// What a city or a person did, under the name of the practice.
    ///
    /// @param before notes that stand first
    static Block.Item byPractice(JsonNode told, List<String> before, Words words) {
        var practice = told.path("practice");
        var title = told.path("title").asString("");
        var notes = new ArrayList<>(before);
        notes.addAll(notes(told, told, words));
        if (practice.hasNonNull("evidenceLevel"))
            notes.add(Nodes.evidence(practice.path("evidenceLevel").asString(), words));
        return new Block.Item(
                        practice.path("title").asString(title),
                        practice.hasNonNull("url") ? practice.path("url").asString() : null,
                        practice.path("title").asString(title).equals(title) ? "" : title,
                        notes)
                .over(below(told, words));
    }

    private static List<String> notes(JsonNode told, JsonNode marked, Words words) {
        var notes = new ArrayList<String>();
        notes.add(words.say("results." + told.path("status").asString()));
        notes.add(
                Figures.period(told.path("start").asString(""), told.path("end").asString(""), words));
        notes.addAll(Nodes.sample(marked, words));
        notes.removeIf(String::isEmpty);
        return notes;
    }

    /// What came of it, why it ended, and what they would tell others.
    private static List<Block> below(JsonNode told, Words words) {
        var below = new ArrayList<Block>();
        below.add(outcomes(told.path("outcomes"), words)
                .orElseGet(() -> new Block.Paragraph(words.say("results.noResult"))));
        var facts = new ArrayList<Block.Fact>();
        for (var name : List.of("stopReason", "lessons"))
            if (told.hasNonNull(name))
                facts.add(new Block.Fact(
                                words.say("results." + name), told.path(name).asString(), "")
                        .in(words.language().ofPart("")));
        Nodes.names(told.path("sources"), "title")
                .ifPresent(names -> facts.add(new Block.Fact(words.say("results.sources"), names, "")));
        if (!facts.isEmpty()) below.add(new Block.Facts(facts));
        return below;
    }

    static Optional<Block> outcomes(JsonNode outcomes, Words words) {
        if (outcomes.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Items(Nodes.stream(outcomes)
                .map(outcome -> new Block.Item(Outcomes.sentence(outcome, words), null))
                .toList()));
    }
}
