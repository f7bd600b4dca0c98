package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/// What answers have in common, read the same way for every page.
final class Nodes {
    private Nodes() {}

    static Stream<JsonNode> stream(JsonNode list) {
        return list.isArray() ? list.valueStream() : Stream.empty();
    }

    static String encoded(String slug) {
        return UriUtils.encodePathSegment(slug, UTF_8);
    }

    /// A library item as a line of a list, with what its document asked of it.
    static Block.Item item(JsonNode node, Words words) {
        var notes = new ArrayList<String>();
        if (node.hasNonNull("evidenceLevel"))
            notes.add(evidence(node.path("evidenceLevel").asString(), words));
        if (node.hasNonNull("cityCount"))
            notes.add(words.count("shared.cities", node.path("cityCount").asLong()));
        if (node.hasNonNull("duration"))
            notes.add(Figures.duration(node.path("duration").asString(), words));
        notes.addAll(sample(node, words));
        return new Block.Item(
                        node.path("title").asString(),
                        node.path("url").asString(),
                        node.path("summary").asString(""),
                        notes)
                .in(part(node, words));
    }

    /// The `lang` of what a node says; null where it is the page's.
    static @Nullable String part(JsonNode node, Words words) {
        return words.language().ofPart(node.path("language").asString(""));
    }

    static String evidence(String level, Words words) {
        return words.say("shared.evidence", Map.of("level", level(level, words)));
    }

    /// What a level of evidence is called wherever it is named, as `levelIn` of the front end has it.
    static String level(String level, Words words) {
        return words.say(
                "shared.level",
                Map.of("level", level.substring("LEVEL_".length()), "meaning", words.say("shared." + level)));
    }

    /// The mark of what is invented; nothing for the real.
    static List<String> sample(JsonNode node, Words words) {
        return node.path("sample").asBoolean(false) ? List.of(words.say("shared.sample")) : List.of();
    }

    /// What a topic is called in a language, or as its source calls it.
    static String label(JsonNode topic, Language language) {
        return stream(topic.path("labels"))
                .filter(one -> one.path("language").asString("").equals(language.tag()))
                .map(one -> one.path("label").asString())
                .findFirst()
                .orElseGet(() -> topic.path("label").asString());
    }

    /// A text whose links of the form `resource:id` lead to the pages of these resources.
    static String resourceLinks(String markdown) {
        return markdown.replace("](resource:", "](/resources/");
    }

    static Block.Items items(JsonNode nodes, Words words) {
        return new Block.Items(stream(nodes).map(node -> item(node, words)).toList());
    }

    /// A topic as a line of a list.
    static Block.Item topic(JsonNode topic, String text, Words words) {
        var url = "/topics/" + encoded(topic.path("slug").asString());
        return new Block.Item(label(topic, words.language()), url, text, sample(topic, words));
    }

    /// The names of topics in a row; empty when there are none.
    static Optional<String> topics(JsonNode topics, Words words) {
        var labels = stream(topics).map(topic -> label(topic, words.language())).collect(Collectors.joining(" · "));
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels);
    }

    /// What a list names, in a row; empty when it names nothing.
    static Optional<String> names(JsonNode list, String field) {
        var names = stream(list)
                .map(one -> one.path(field).asString(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /// A sentence of the API that says what is wrong with a request: it says so in English.
    static Block english(String sentence, Words words) {
        var said = new Block.Paragraph(sentence);
        var language = words.language().ofPart("");
        return language == null ? said : new Block.Written(language, List.of(said));
    }

    /// Says of what is invented that it is.
    static List<Block.Fact> sampleFact(JsonNode node, Words words) {
        return sample(node, words).stream()
                .map(mark -> new Block.Fact(mark, words.say("shared.sampleMeaning"), ""))
                .toList();
    }
}
