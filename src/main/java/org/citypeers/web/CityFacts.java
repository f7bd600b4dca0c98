package org.citypeers.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What is known of a city at a glance, as `city-facts.tsx` of the front end has it; what is not known is left out.
final class CityFacts {
    private CityFacts() {}

    static List<Block> of(JsonNode city, Words words) {
        var facts = Stream.of(
                        population(city.path("populationFact"), words),
                        text(city, "governmentForm").map(form -> fact("government", words.say("city." + form), words)),
                        website(city, words),
                        aliases(city.path("aliases"), words),
                        registers(city.path("identifiers"), words))
                .flatMap(Optional::stream)
                .toList();
        if (facts.isEmpty()) return List.of();
        return List.of(new Block.Heading(words.say("city.glance")), new Block.Facts(facts));
    }

    private static Optional<Block.Fact> population(JsonNode fact, Words words) {
        if (!fact.isObject()) return Optional.empty();
        var note = Stream.of(Figures.date(fact.path("date").asString(""), words), source(fact))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(
                new Block.Fact(words.say("city.population"), Figures.number(fact.path("value"), words), note));
    }

    private static String source(JsonNode fact) {
        return text(fact, "source").or(() -> text(fact, "url")).orElse("");
    }

    /// Named by its host, which tells a reader where the link leads.
    private static Optional<Block.Fact> website(JsonNode city, Words words) {
        return text(city, "website")
                .flatMap(address ->
                        host(address).map(host -> fact("website", host, words).at(address)));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Block.Fact> aliases(JsonNode aliases, Words words) {
        var names = Nodes.stream(aliases).map(JsonNode::asString).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(fact("aliases", names, words));
    }

    private static Optional<Block.Fact> registers(JsonNode identifiers, Words words) {
        var registers = Nodes.stream(identifiers)
                .map(one -> one.path("scheme").asString("") + " "
                        + one.path("value").asString(""))
                .collect(Collectors.joining(", "));
        return registers.isEmpty() ? Optional.empty() : Optional.of(fact("registers", registers, words));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
    }

    private static Block.Fact fact(String name, String value, Words words) {
        return new Block.Fact(words.say("city." + name), value, "");
    }
}
