package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class CityPage implements PortalPage {
    @Override
    public String path() {
        return "/cities/{slug}";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("CityPage");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice("lens", "shared.lens", "CityLensBasis"));
    }

    @Override
    public Map<String, Object> variables(Visit visit) {
        var variables = new HashMap<String, Object>(Map.of(
                "by",
                Map.of("slug", visit.slug()),
                "language",
                visit.words().language().tag()));
        if (!visit.value("lens").isEmpty()) variables.put("lens", Map.of("basis", visit.value("lens")));
        return variables;
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var city = data.path("city");
        if (!city.isObject()) return Optional.empty();
        var words = visit.words();
        var name = city.path("name").asString();
        var blocks = new ArrayList<Block>();
        Nodes.sample(city, words).forEach(sample -> blocks.add(new Block.Paragraph(sample)));
        blocks.add(new Block.Items(List.of(new Block.Item(
                words.say("city.askPeers", Map.of("city", name)), "/peers?city=" + Nodes.encoded(visit.slug())))));
        blocks.addAll(CityFacts.of(city, words));
        blocks.add(new Block.Heading(words.say("city.did", Map.of("city", name))));
        blocks.add(did(city.path("implementations"), words));
        blocks.add(new Block.Heading(words.say("city.people")));
        blocks.add(new Block.Paragraph(words.say("city.contactHelp")));
        blocks.add(people(city.path("people"), words));
        blocks.addAll(CityTables.of(city, words));
        blocks.add(new Block.Heading(words.say("city.similar", Map.of("city", name))));
        blocks.add(new Block.Paragraph(words.say("shared.notARanking")));
        blocks.add(CityTables.similar(data.path("similarCities"), words));
        var trail = List.of(new Reading.Link(words.say("city.cities"), "/cities"));
        return Optional.of(new Reading(name, lead(city, words), trail, blocks, structured(city, words)));
    }

    private static String lead(JsonNode city, Words words) {
        var place = Places.where(city, words);
        var population = city.path("populationFact");
        if (!population.isObject()) return words.say("city.lead", Map.of("place", place));
        return words.say(
                "city.leadPopulation",
                Map.of(
                        "place",
                        place,
                        "population",
                        Figures.number(population.path("value"), words),
                        "date",
                        population.hasNonNull("date")
                                ? Figures.date(population.path("date").asString(), words)
                                : words.say("city.notStated")));
    }

    private static Block did(JsonNode implementations, Words words) {
        if (implementations.path("totalCount").asInt() == 0) return new Block.Paragraph(words.say("city.didNothing"));
        return new Block.Items(
                true,
                Nodes.stream(implementations.path("nodes"))
                        .map(told -> Results.byPractice(told, List.of(), words))
                        .toList());
    }

    private static Block people(JsonNode people, Words words) {
        if (people.path("edges").isEmpty()) return new Block.Paragraph(words.say("city.noPeople"));
        return new Block.Items(Nodes.stream(people.path("edges"))
                .map(edge -> person(edge.path("node"), words))
                .toList());
    }

    private static Block.Item person(JsonNode person, Words words) {
        var notes = new ArrayList<>(Nodes.sample(person, words));
        if (person.path("contactable").asBoolean(false)) notes.add(words.say("shared.contactable"));
        return new Block.Item(
                person.path("name").asString(),
                "/people/" + Nodes.encoded(person.path("slug").asString()),
                person.path("title").asString(""),
                notes);
    }

    private static Map<String, Object> structured(JsonNode city, Words words) {
        var place = new HashMap<String, Object>(Map.of(
                "@type", "City",
                "name", city.path("name").asString(),
                "containedInPlace", Places.where(city, words)));
        if (city.hasNonNull("website")) place.put("sameAs", city.path("website").asString());
        return place;
    }
}
