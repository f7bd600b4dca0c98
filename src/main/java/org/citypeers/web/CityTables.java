package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a city's page shows in tables.
final class CityTables {
    private CityTables() {}

    static List<Block> of(JsonNode city, Words words) {
        var blocks = new ArrayList<Block>();
        if (!city.path("participations").isEmpty())
            blocks.add(table(
                    words,
                    "programs",
                    List.of("program", "cohort", "when", "source"),
                    Nodes.stream(city.path("participations"))
                            .map(one -> participation(one, words))
                            .toList()));
        if (!city.path("facts").isEmpty())
            blocks.add(table(
                    words,
                    "figures",
                    List.of("figure", "value", "date", "source"),
                    Nodes.stream(city.path("facts"))
                            .map(fact -> figure(fact, words))
                            .toList()));
        return blocks;
    }

    static Block similar(JsonNode similar, Words words) {
        if (similar.path("edges").isEmpty()) return new Block.Paragraph(words.say("city.noSimilar"));
        return new Block.Items(Nodes.stream(similar.path("edges"))
                .map(edge -> new Block.Item(
                        Places.name(edge.path("node")),
                        Places.path(edge.path("node")),
                        Nodes.stream(edge.path("contributions"))
                                .map(one -> words.say("shared.variable_"
                                                + one.path("variable").asString()) + ": "
                                        + Nearness.theirValue(one, words))
                                .reduce((one, other) -> one + "; " + other)
                                .orElse(""),
                        List.of(words.say(
                                "shared.likeness",
                                Map.of(
                                        "share",
                                        Math.round(100
                                                        - 100
                                                                * edge.path("distance")
                                                                        .asDouble()) + " %")))))
                .toList());
    }

    private static List<Block.Cell> participation(JsonNode one, Words words) {
        var cohort = one.path("cohort");
        return List.of(
                cell(
                        cohort.path("program").path("title"),
                        cohort.path("program").path("url")),
                cell(cohort.path("title")),
                new Block.Cell(
                        Figures.period(
                                one.path("start").asString(cohort.path("start").asString("")),
                                one.path("end").asString(cohort.path("end").asString("")),
                                words),
                        null),
                cell(cohort.path("source"), cohort.path("url")));
    }

    private static List<Block.Cell> figure(JsonNode fact, Words words) {
        return List.of(
                new Block.Cell(Figures.metric(fact.path("metric").asString(), words), null),
                new Block.Cell(
                        Figures.amount(fact.path("value"), fact.path("unit").asString(""), words), null),
                new Block.Cell(Figures.date(fact.path("date").asString(""), words), null),
                cell(fact.path("source"), fact.path("url")));
    }

    private static Block.Table table(Words words, String caption, List<String> columns, List<List<Block.Cell>> rows) {
        return new Block.Table(
                words.say("city." + caption),
                columns.stream().map(column -> words.say("city." + column)).toList(),
                rows);
    }

    private static Block.Cell cell(JsonNode text) {
        return new Block.Cell(text.asString(""), null);
    }

    private static Block.Cell cell(JsonNode text, JsonNode url) {
        return new Block.Cell(text.asString(""), url.isString() ? url.asString() : null);
    }
}
