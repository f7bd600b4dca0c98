package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class PeersPage implements PortalPage {
    private static final Pattern WEIGHT = Pattern.compile("([A-Z_]+):(100|\\d{1,2})");

    private static final List<Parameter> PARAMETERS = Stream.concat(
                    Parameter.open("problem", "city", "place", "ignore", "after"),
                    Stream.of(
                            Parameter.choice("lens", "shared.lens", "CityLensBasis"),
                            new Parameter("w", "peers.weigh", "CityVariable", WEIGHT)))
            .toList();

    @Override
    public String path() {
        return "/peers";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("PeersPage");
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    /// As `variablesOf` in `peers-state.ts` has them.
    @Override
    public Map<String, Object> variables(Visit visit) {
        var problem = visit.value("problem");
        var city = visit.value("city");
        var place = WhichCity.asked(visit);
        var question = new HashMap<String, Object>(
                Map.of("language", visit.words().language().tag()));
        if (!problem.isEmpty()) question.put("query", problem);
        if (!city.isEmpty()) question.put("from", Map.of("slug", city));
        if (!visit.values("ignore").isEmpty()) question.put("ignore", visit.values("ignore"));
        var lens = lens(visit);
        if (!lens.isEmpty()) question.put("lens", lens);
        var variables = new HashMap<String, Object>(Map.of(
                "question",
                question,
                "asked",
                !problem.isEmpty() || !city.isEmpty(),
                "by",
                Map.of("slug", city),
                "hasCity",
                !city.isEmpty(),
                "hasPlace",
                !place.isEmpty()));
        if (!place.isEmpty()) {
            variables.put("place", place);
            variables.put("near", WhichCity.beginning(place));
        }
        if (!visit.value("after").isEmpty()) variables.put("after", visit.value("after"));
        return variables;
    }

    private static Map<String, Object> lens(Visit visit) {
        var lens = new HashMap<String, Object>();
        if (!visit.value("lens").isEmpty()) lens.put("basis", visit.value("lens"));
        var weights = new ArrayList<Map<String, Object>>();
        for (var text : visit.values("w")) {
            var own = WEIGHT.matcher(text);
            if (own.matches())
                weights.add(Map.of("variable", own.group(1), "weight", Integer.parseInt(own.group(2)) / 100.0));
        }
        if (!weights.isEmpty()) lens.put("weights", weights);
        return lens;
    }

    /// A name that only one city goes by needs no asking back.
    @Override
    public Optional<Address> meant(JsonNode data, Visit visit) {
        var places = data.path("places").path("nodes");
        if (visit.value("place").isEmpty() || !visit.value("city").isEmpty() || places.size() != 1)
            return Optional.empty();
        return Optional.of(visit.here()
                .without("place", "after")
                .with("city", places.path(0).path("slug").asString()));
    }

    @Override
    public List<Wrong> refused(JsonNode data, List<String> said, Visit visit) {
        var city = visit.value("city");
        // without any data nobody looked for the city
        if (city.isEmpty() || !data.isObject() || data.path("city").isObject()) return Paging.refused(said, visit);
        return List.of(new Wrong("city", city, visit.words().say("peers.noCity", Map.of("city", city))));
    }

    @Override
    public Optional<Reading> nothingAsked(JsonNode data, List<String> said, Visit visit) {
        var problem = visit.value("problem");
        if (problem.isEmpty() || said.stream().noneMatch(sentence -> sentence.contains("asks for nothing")))
            return Optional.empty();
        return Optional.of(read(data, visit, visit.words().say("peers.nothingAsked", Map.of("problem", problem))));
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        return Optional.of(read(data, visit, visit.words().say("peers.start")));
    }

    /// @param without what is said where there is no answer
    private static Reading read(JsonNode data, Visit visit, String without) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        var city = data.path("city").isObject() ? Places.name(data.path("city")) : "";
        blocks.add(new Block.Form(
                "/peers",
                List.of(
                        new Block.Field(
                                "problem",
                                words.say("peers.problem"),
                                words.say("peers.problemHint"),
                                visit.value("problem")),
                        new Block.Field(
                                "place",
                                words.say("peers.city"),
                                words.say("peers.cityHint"),
                                city.isEmpty() ? visit.value("place") : city)),
                words.say("peers.find")));
        blocks.addAll(WhichCity.read(data, visit));
        var found = data.path("peers");
        var peers = new PeersReading(visit, city, PeerCard.of(data.path("peerWeights"), words));
        if (found.isObject()) blocks.addAll(peers.read(found));
        if (!found.isObject()) blocks.add(new Block.Paragraph(without));
        var reading = new Reading(words.say("peers.title"), words.say("peers.lead"), List.of(), blocks, Map.of());
        return found.isObject()
                ? reading.called(words.say("peers.windowTitle", Map.of("sentence", peers.sentence(found))))
                : reading;
    }
}
