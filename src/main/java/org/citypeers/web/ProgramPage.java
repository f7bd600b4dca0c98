package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class ProgramPage implements PortalPage {
    @Override
    public String path() {
        return "/programs/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("ProgramPage");
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        return Map.of("slug", visit.slug());
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var program = data.path("program");
        if (!program.isObject()) return Optional.empty();
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(Nodes.sampleFact(program, words)));
        if (!program.path("facts").isEmpty()) blocks.add(figures(program, words));
        blocks.add(new Block.Heading(words.say("program.cohorts")));
        blocks.add(new Block.Items(Nodes.stream(program.path("cohorts"))
                .map(cohort -> cohort(cohort, words))
                .toList()));
        var trail = List.of(new Reading.Link(words.say("program.programs"), "/programs"));
        var title = program.path("title").asString();
        var summary = program.path("summary").asString("");
        var structured = Map.<String, Object>of("@type", "GovernmentService", "name", title, "description", summary);
        return Optional.of(new Reading(title, summary, trail, blocks, structured).in(Nodes.part(program, words)));
    }

    private static Block figures(JsonNode program, Words words) {
        var columns = List.of("metric", "figure", "when", "whoSays").stream()
                .map(column -> words.say("program." + column))
                .toList();
        var rows = Nodes.stream(program.path("facts"))
                .map(fact -> List.of(
                        new Block.Cell(Figures.metric(fact.path("metric").asString(), words), null),
                        new Block.Cell(figure(fact, words), null),
                        new Block.Cell(when(fact, words), null),
                        new Block.Cell(
                                fact.path("source").asString(), fact.path("url").asString(null))))
                .toList();
        return new Block.Table(words.say("program.facts"), columns, rows);
    }

    private static String when(JsonNode fact, Words words) {
        return fact.hasNonNull("date")
                ? Figures.date(fact.path("date").asString(), words)
                : words.say("program.notDated");
    }

    private static String figure(JsonNode fact, Words words) {
        return Figures.amount(fact.path("value"), fact.path("unit").asString(""), words);
    }

    private static Block.Item cohort(JsonNode cohort, Words words) {
        var cities = Nodes.stream(cohort.path("participations"))
                .map(one -> one.path("city").path("name").asString())
                .collect(Collectors.joining(", "));
        var notes = new ArrayList<String>();
        var period = Figures.period(
                cohort.path("start").asString(""), cohort.path("end").asString(""), words);
        if (!period.isEmpty()) notes.add(period);
        notes.addAll(Nodes.sample(cohort, words));
        return new Block.Item(cohort.path("title").asString(), null, cities, notes);
    }
}
