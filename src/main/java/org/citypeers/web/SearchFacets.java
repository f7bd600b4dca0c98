package org.citypeers.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a search can be narrowed to, as a form for readers without JavaScript.
final class SearchFacets {
    /// Parameters by facet, as `search-state.ts` has them.
    static final Map<String, String> PARAMETERS = Map.of(
            "KIND", "kind",
            "EVIDENCE", "evidence",
            "POPULATION_BAND", "size",
            "TOPIC", "topic",
            "COST", "cost",
            "STATUS", "status",
            "REGION", "region",
            "LANGUAGE", "language");

    /// What has a least and a most: its values stand in this order, and not by how often they are found.
    private static final Map<String, List<String>> SCALES = Map.of(
            "EVIDENCE", List.of("LEVEL_0", "LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_4", "LEVEL_5"),
            "POPULATION_BAND",
                    List.of(
                            "UNDER_10K",
                            "FROM_10K_TO_50K",
                            "FROM_50K_TO_100K",
                            "FROM_100K_TO_250K",
                            "FROM_250K_TO_1M",
                            "OVER_1M"),
            "COST", List.of("NONE", "LOW", "MEDIUM", "HIGH"));

    private SearchFacets() {}

    /// A form with the boxes there are; nothing where there is none to tick.
    static Optional<Block> read(JsonNode facets, Visit visit) {
        var choices = Nodes.stream(facets)
                .map(facet -> choice(facet, visit))
                .flatMap(Optional::stream)
                .toList();
        if (choices.isEmpty()) return Optional.empty();
        var kept = new HashMap<String, String>();
        for (var parameter : List.of("q", "order"))
            if (!visit.value(parameter).isEmpty()) kept.put(parameter, visit.value(parameter));
        var words = visit.words();
        return Optional.of(
                new Block.Choices("/search", words.say("library.narrow"), kept, choices, words.say("library.apply")));
    }

    private static Optional<Block.Choice> choice(JsonNode facet, Visit visit) {
        var field = facet.path("field").asString();
        var parameter = PARAMETERS.getOrDefault(field, "");
        var chosen = visit.values(parameter);
        var options = Nodes.stream(facet.path("values"))
                .map(value -> new Block.Option(
                        value.path("value").asString(),
                        label(field, value, visit.words()),
                        value.path("count").asLong(),
                        chosen.contains(value.path("value").asString())))
                .filter(option -> option.count() > 0 || option.chosen())
                .sorted(Comparator.comparingInt(
                        option -> SCALES.getOrDefault(field, List.of()).indexOf(option.value())))
                .toList();
        if (options.isEmpty() || parameter.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Choice(visit.words().say("library." + field), parameter, options));
    }

    /// What a value that is on is called; one that finds nothing is called by itself.
    static String label(String field, String value, JsonNode facets, Words words) {
        return Nodes.stream(facets)
                .filter(facet -> facet.path("field").asString("").equals(field))
                .flatMap(facet -> Nodes.stream(facet.path("values")))
                .filter(counted -> counted.path("value").asString("").equals(value))
                .findFirst()
                .map(counted -> label(field, counted, words))
                .orElseGet(
                        () -> label(field, JsonNodeFactory.instance.objectNode().put("value", value), words));
    }

    /// What a value is called in the language of the page, as `facetLabel` of the front end has it.
    static String label(String field, JsonNode facetValue, Words words) {
        var value = facetValue.path("value").asString();
        var label = facetValue.path("label").asString(value);
        return switch (field) {
            case "TOPIC" ->
                facetValue.path("topic").isObject() ? Nodes.label(facetValue.path("topic"), words.language()) : label;
            case "LANGUAGE" ->
                Locale.forLanguageTag(value).getDisplayLanguage(words.language().locale());
            case "EVIDENCE" -> Nodes.level(value, words);
            case "COST" -> words.find("figures." + value).orElse(label);
            case "STATUS" -> words.find("results." + value).orElse(label);
            default -> words.find("library." + field + "_" + value).orElse(label);
        };
    }
}
