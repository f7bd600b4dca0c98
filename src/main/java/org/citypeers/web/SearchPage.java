package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class SearchPage implements PortalPage {
    private static final int FIRST = 20;
    private static final int MOST = 100;

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
    public Map<String, Object> variables(Visit visit) {
        var filter = new HashMap<String, Object>();
        FILTERS.forEach((parameter, field) -> {
            if (!visit.values(parameter).isEmpty()) filter.put(field, visit.values(parameter));
        });
        var topics = visit.values("topic").stream().map(id -> Map.of("id", id)).toList();
        if (!topics.isEmpty()) filter.put("topics", topics);
        var variables = new HashMap<String, Object>(Map.of("first", size(visit.value("show"))));
        if (!visit.value("q").isEmpty()) variables.put("query", visit.value("q"));
        if (!filter.isEmpty()) variables.put("filter", filter);
        if (!visit.value("order").isEmpty()) variables.put("orderBy", visit.value("order"));
        return variables;
    }

    /// How many results an address asks for, as `sizeOf` of the front end has it.
    private static int size(String show) {
        return show.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(show), FIRST, MOST) : FIRST;
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
        Nodes.stream(found.path("expansions"))
                .forEach(expansion -> blocks.add(new Block.Paragraph(SearchSentences.expansion(expansion, words))));
        blocks.add(new Block.Items(
                true,
                Nodes.stream(found.path("edges"))
                        .map(edge -> Nodes.item(edge.path("node"), words))
                        .toList()));
        blocks.add(SearchFacets.read(found.path("facets"), visit));
        var reading = new Reading(words.say("library.title"), "", List.of(), blocks, Map.of());
        var question = visit.value("q");
        return Optional.of(
                question.isEmpty()
                        ? reading
                        : reading.called(words.say("library.windowTitle", Map.of("question", question))));
    }
}
