package org.citypeers.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class CitiesPage implements PortalPage {
    private static final int FIRST = 20;

    @Override
    public String path() {
        return "/cities";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("CitiesPage");
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.open("q", "country", "state").toList();
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        var filter = new HashMap<String, Object>();
        if (!visit.value("country").isEmpty()) filter.put("countries", List.of(visit.value("country")));
        if (!visit.value("state").isEmpty()) filter.put("subdivisions", List.of(visit.value("state")));
        var variables = new HashMap<String, Object>(Map.of("first", FIRST));
        if (!visit.value("q").isEmpty()) variables.put("query", visit.value("q"));
        if (!filter.isEmpty()) variables.put("filter", filter);
        return variables;
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var cities = data.path("cities");
        var field = new Block.Field("q", words.say("city.name"), words.say("city.nameHint"), visit.value("q"));
        var count = words.count("city.found", cities.path("totalCount").asLong());
        var blocks = List.<Block>of(
                new Block.Form("/cities", List.of(field), words.say("city.find")),
                new Block.Heading(count),
                cities.path("nodes").isEmpty()
                        ? new Block.Paragraph(words.say("city.none"))
                        : new Block.Items(Nodes.stream(cities.path("nodes"))
                                .map(city -> city(city, words))
                                .toList()));
        return Optional.of(
                new Reading(words.say("city.findTitle"), words.say("city.findLead"), List.of(), blocks, Map.of()));
    }

    private static Block.Item city(JsonNode city, Words words) {
        var population = city.hasNonNull("population")
                ? Figures.number(city.path("population"), words)
                : words.say("city.noPopulation");
        return new Block.Item(
                Places.name(city),
                Places.path(city),
                Places.where(city, words) + " · " + words.say("city.population") + " " + population,
                Nodes.sample(city, words));
    }
}
