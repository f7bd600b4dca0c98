package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What cities did and what came of it, failures among them.
final class Results {
    private Results() {}

    /// The cities of a connection of implementations, or that none has told of it yet.
    static Block of(JsonNode implementations, Words words) {
        var items = Nodes.stream(implementations.path("nodes"))
                .map(told -> item(told, words))
                .toList();
        return items.isEmpty() ? new Block.Paragraph(words.say("playbook.noResults")) : new Block.Items(items);
    }

    private static Block.Item item(JsonNode told, Words words) {
        var city = told.path("city");
        var known = city.isObject();
        var text = Stream.of(
                        text(told, "title"), outcomes(told, words), text(told, "stopReason"), text(told, "lessons"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Block.Item(
                known ? city.path("name").asString() : words.say("results.someCity"),
                known ? "/cities/" + Nodes.encoded(city.path("slug").asString()) : null,
                text,
                notes(told, words));
    }

    private static List<String> notes(JsonNode told, Words words) {
        var notes = new ArrayList<String>();
        notes.add(words.say("results." + told.path("status").asString()));
        var period = Figures.period(text(told, "start"), text(told, "end"), words);
        if (!period.isEmpty()) notes.add(period);
        notes.addAll(Nodes.sample(told, words));
        return notes;
    }

    private static String outcomes(JsonNode told, Words words) {
        return Nodes.stream(told.path("outcomes"))
                .map(outcome -> outcome(outcome, words))
                .collect(Collectors.joining("; "));
    }

    private static String outcome(JsonNode outcome, Words words) {
        var metric = text(outcome, "metric");
        if (!outcome.hasNonNull("actual")) return metric.isEmpty() ? text(outcome, "note") : metric;
        var values = Map.of(
                "metric",
                metric,
                "baseline",
                outcome.hasNonNull("baseline") ? Figures.number(outcome.path("baseline"), words) : "",
                "actual",
                Figures.number(outcome.path("actual"), words));
        var figures = words.say(outcome.hasNonNull("baseline") ? "results.changed" : "results.reached", values);
        var period = Figures.period(text(outcome, "from"), text(outcome, "to"), words);
        return Stream.of(
                        figures,
                        text(outcome, "unit"),
                        period,
                        words.say("results." + outcome.path("method").asString()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
