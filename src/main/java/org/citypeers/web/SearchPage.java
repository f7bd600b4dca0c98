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

    /// Fields of `LibraryFilter` by parameter, as `search-state.ts` has them.
    private static final Map<String, String> FILTERS = Map.of(
            "kind", "kinds",
            "evidence", "evidence",
            "size", "populationBands",
            "cost", "costs",
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
        var variables = new HashMap<String, Object>(Map.of("first", FIRST));
        if (!visit.value("q").isEmpty()) variables.put("query", visit.value("q"));
        if (!filter.isEmpty()) variables.put("filter", filter);
        if (!visit.value("order").isEmpty()) variables.put("orderBy", visit.value("order"));
        return variables;
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
        blocks.add(SearchFacets.read(found.path("facets"), visit));
        blocks.add(new Block.Heading(sentence(found, visit)));
        Nodes.stream(found.path("expansions"))
                .forEach(expansion -> blocks.add(
                        new Block.Paragraph(expansion.path("sentence").asString())));
        blocks.add(new Block.Items(
                true,
                Nodes.stream(found.path("edges"))
                        .map(edge -> Nodes.item(edge.path("node"), words))
                        .toList()));
        return Optional.of(new Reading(words.say("library.title"), "", List.of(), blocks, Map.of()));
    }

    private static String sentence(JsonNode found, Visit visit) {
        var words = visit.words();
        var count = words.count("library.found", found.path("totalCount").asLong());
        var question = visit.value("q");
        return question.isEmpty()
                ? words.say("library.everything", Map.of("found", count))
                : words.say("library.about", Map.of("found", count, "question", question));
    }
}
