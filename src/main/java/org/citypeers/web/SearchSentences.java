package org.citypeers.web;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What was searched, in the sentences of `frontend/src/library/sentence.ts`.
final class SearchSentences {
    private SearchSentences() {}

    static String of(JsonNode found, Visit visit) {
        var words = visit.words();
        var count = words.count("library.found", found.path("totalCount").asLong());
        var question = visit.value("q");
        return question.isEmpty()
                ? words.say("library.everything", Map.of("found", count))
                : words.say("library.about", Map.of("found", count, "question", question));
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
