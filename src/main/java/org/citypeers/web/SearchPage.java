package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class SearchPage implements PortalPage {
    private static final int FIRST = 20;
    private static final int MOST = 100;

    private static final List<Parameter> PARAMETERS = Stream.of(
                    Parameter.open("q"),
                    Stream.of(
                            Parameter.choice("kind", "library.KIND", "LibraryKind"),
                            Parameter.choice("evidence", "library.EVIDENCE", "EvidenceLevel"),
                            Parameter.choice("size", "library.POPULATION_BAND", "PopulationBand"),
                            Parameter.choice("cost", "library.COST", "CostBand"),
                            Parameter.choice("status", "library.STATUS", "ImplementationStatus"),
                            Parameter.choice("region", "library.REGION", "CensusRegion"),
                            Parameter.choice("order", "library.order", "LibraryOrder")),
                    Stream.of(Parameter.language("language", "library.LANGUAGE")),
                    Parameter.open("topic", "after", "before"))
            .flatMap(parameters -> parameters)
            .toList();

    /// Fields of `LibraryFilter` by parameter, as `search-state.ts` has them.
    private static final Map<String, String> FILTERS = Map.of(
            "kind", "kinds",
            "evidence", "evidence",
            "size", "populationBands",
            "cost", "costs",
            "status", "statuses",
            "region", "regions",
            "language", "languages");

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("SearchPage");
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        var filter = new HashMap<String, Object>();
        FILTERS.forEach((parameter, field) -> {
            if (!visit.values(parameter).isEmpty()) filter.put(field, visit.values(parameter));
        });
        var topics = visit.values("topic").stream().map(id -> Map.of("id", id)).toList();
        if (!topics.isEmpty()) filter.put("topics", topics);
        var variables = new HashMap<>(place(visit));
        variables.put("topics", visit.values("topic"));
        variables.put("hasTopics", !topics.isEmpty());
        if (!visit.value("q").isEmpty()) variables.put("query", visit.value("q"));
        if (!filter.isEmpty()) variables.put("filter", filter);
        if (!visit.value("order").isEmpty()) variables.put("orderBy", visit.value("order"));
        return variables;
    }

    /// Which of the results an address asks for: those behind a cursor, those before one, or the first.
    private static Map<String, Object> place(Visit visit) {
        if (!visit.value("before").isEmpty()) return Map.of("last", FIRST, "before", visit.value("before"));
        var first = size(visit.value("show"));
        return visit.value("after").isEmpty()
                ? Map.of("first", first)
                : Map.of("first", first, "after", visit.value("after"));
    }

    /// How many results an address asks for, as `sizeOf` of the front end has it.
    private static int size(String show) {
        return show.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(show), FIRST, MOST) : FIRST;
    }

    @Override
    public List<Wrong> refused(JsonNode data, List<String> said, Visit visit) {
        return Paging.refused(said, visit);
    }

    @Override
    public List<Wrong> unknown(JsonNode data, Visit visit) {
        var known = Nodes.stream(data.path("topics"))
                .filter(topic -> topic.path("__typename").asString("").equals("Topic"))
                .map(topic -> topic.path("id").asString())
                .toList();
        return visit.values("topic").stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Wrong("topic", id, visit.words().say("library.noTopic", Map.of("topic", id))))
                .toList();
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var found = data.path("search");
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Question(
                words.say("library.question"),
                words.say("library.hint"),
                words.say("library.search"),
                visit.value("q")));
        blocks.add(new Block.Heading(SearchSentences.of(found, visit)));
        blocks.addAll(new SearchHelp(visit).read(found));
        blocks.add(new Block.Items(
                true,
                Nodes.stream(found.path("edges"))
                        .map(edge -> SearchHit.read(edge, words))
                        .toList()));
        blocks.addAll(Paging.of(found.path("pageInfo"), visit));
        SearchFacets.read(found.path("facets"), visit).ifPresent(blocks::add);
        var reading = new Reading(words.say("library.title"), "", List.of(), blocks, Map.of());
        var question = visit.value("q");
        return Optional.of(
                question.isEmpty()
                        ? reading
                        : reading.called(words.say("library.windowTitle", Map.of("question", question))));
    }
}
