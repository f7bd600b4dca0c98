package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class HowItWorksPage implements PortalPage {
    private static final int MOST_EVIDENCE = 5;

    @Override
    public String path() {
        return "/how-it-works";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("HowItWorksPage");
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        section(blocks, words, "matching", 5);
        blocks.add(weights(data.path("peerWeights"), words));
        section(blocks, words, "filters", 2);
        section(blocks, words, "likeness", 2);
        blocks.add(lenses(data.path("cityLenses"), words));
        section(blocks, words, "silence", 1);
        section(blocks, words, "evidence", 1);
        blocks.add(new Block.Items(IntStream.rangeClosed(0, MOST_EVIDENCE)
                .mapToObj(level -> new Block.Item(Nodes.evidence("LEVEL_" + level, words), null))
                .toList()));
        section(blocks, words, "figures", 1);
        section(blocks, words, "hidden", 3);
        section(blocks, words, "privacy", 2);
        section(blocks, words, "samples", 1);
        return Optional.of(new Reading(words.say("about.title"), words.say("about.lead"), List.of(), blocks, Map.of()));
    }

    private static void section(List<Block> blocks, Words words, String name, int paragraphs) {
        blocks.add(new Block.Heading(words.say("about." + name), name));
        for (int at = 1; at <= paragraphs; at++) blocks.add(new Block.Paragraph(words.say("about." + name + at)));
    }

    private static Block.Table weights(JsonNode weights, Words words) {
        return new Block.Table(
                words.say("about.weights"),
                List.of(words.say("about.signal"), words.say("about.most")),
                Nodes.stream(weights)
                        .map(one -> List.of(
                                cell(words.say("about." + one.path("signal").asString())),
                                cell(Figures.number(one.path("most"), words))))
                        .toList());
    }

    /// A row for each lens, with what it weighs in words.
    private static Block.Table lenses(JsonNode lenses, Words words) {
        return new Block.Table(
                words.say("about.lensTable"),
                List.of(words.say("shared.lens"), words.say("about.thing")),
                Nodes.stream(lenses)
                        .map(lens -> List.of(
                                cell(words.say(
                                        "shared.lens_" + lens.path("basis").asString())),
                                cell(String.join(
                                        ", ",
                                        Nodes.stream(lens.path("weights"))
                                                .map(one -> weight(one, words))
                                                .toList()))))
                        .toList());
    }

    private static String weight(JsonNode one, Words words) {
        return words.say("shared.variable_" + one.path("variable").asString()) + " "
                + Math.round(100 * one.path("weight").asDouble());
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text, null);
    }
}
