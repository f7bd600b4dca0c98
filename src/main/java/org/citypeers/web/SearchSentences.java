package org.citypeers.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What was searched, in the sentences of `frontend/src/library/sentence.ts`.
final class SearchSentences {
    /// In the order in which the front end names them.
    private static final List<String> FIELDS =
            List.of("KIND", "EVIDENCE", "POPULATION_BAND", "TOPIC", "COST", "STATUS", "REGION", "LANGUAGE");

    private SearchSentences() {}

    static String of(JsonNode found, Visit visit) {
        var words = visit.words();
        var count = words.count("library.found", found.path("totalCount").asLong());
        var question = visit.value("q");
        var sentence = question.isEmpty()
                ? words.say("library.everything", Map.of("found", count))
                : words.say("library.about", Map.of("found", count, "question", question));
        var filters = filters(found.path("facets"), visit);
        return filters.isEmpty()
                ? sentence
                : words.say("library.within", Map.of("sentence", sentence, "filters", filters));
    }

    /// The filters that are on.
    private static String filters(JsonNode facets, Visit visit) {
        var words = visit.words();
        return FIELDS.stream()
                .flatMap(field -> visit.values(SearchFacets.PARAMETERS.getOrDefault(field, "")).stream()
                        .map(value -> words.say(
                                "library.filter",
                                Map.of(
                                        "name", words.say("library." + field),
                                        "value", SearchFacets.label(field, value, facets, words)))))
                .collect(Collectors.joining("; "));
    }

    /// Why more was searched than the words of the question.
    static String expansion(JsonNode expansion, Words words) {
        var topic = expansion.path("topic");
        var label = topic.isObject()
                ? Nodes.label(topic, words.language())
                : expansion.path("label").asString();
        var term = expansion.path("term").asString();
        var others = Nodes.stream(expansion.path("alternatives"))
                .map(word -> words.say("library.quoted", Map.of("word", word.asString())))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? words.say("library.expanded", Map.of("term", term, "topic", label))
                : words.say("library.expandedTo", Map.of("term", term, "topic", label, "others", others));
    }
}
