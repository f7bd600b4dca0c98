package org.citypeers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class PeersPage implements PortalPage {
    private static final Pattern WEIGHT = Pattern.compile("([A-Z_]+):(\\d{1,3})");

    @Override
    public String path() {
        return "/peers";
    }

    @Override
    public Optional<String> document() {
        return Optional.of("PeersPage");
    }

    /// As `variablesOf` in `peers-state.ts` has them.
    @Override
    public Map<String, Object> variables(Visit visit) {
        var problem = visit.value("problem");
        var city = visit.value("city");
        var place = visit.value("place");
        var question = new HashMap<String, Object>();
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
        if (!place.isEmpty()) variables.put("place", place);
        return variables;
    }

    private static Map<String, Object> lens(Visit visit) {
        var lens = new HashMap<String, Object>();
        if (!visit.value("lens").isEmpty()) lens.put("basis", visit.value("lens"));
        var weights = new ArrayList<Map<String, Object>>();
        for (var text : visit.values("w")) {
            var own = WEIGHT.matcher(text);
            if (own.matches() && Integer.parseInt(own.group(2)) <= 100)
                weights.add(Map.of("variable", own.group(1), "weight", Integer.parseInt(own.group(2)) / 100.0));
        }
        if (!weights.isEmpty()) lens.put("weights", weights);
        return lens;
    }

    @Override
    public Optional<Reading> read(JsonNode data, Visit visit) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        var typed = data.path("city").path("name").asString(visit.value("place"));
        blocks.add(new Block.Form(
                "/peers",
                List.of(
                        new Block.Field(
                                "problem",
                                words.say("peers.problem"),
                                words.say("peers.problemHint"),
                                visit.value("problem")),
                        new Block.Field("place", words.say("peers.city"), words.say("peers.cityHint"), typed)),
                words.say("peers.find")));
        if (!visit.value("place").isEmpty())
            blocks.addAll(places(data.path("places").path("nodes"), visit));
        if (data.path("peers").isObject())
            blocks.addAll(
                    new PeersReading(words, data.path("city").path("name").asString("")).read(data.path("peers")));
        if (!data.path("peers").isObject()) blocks.add(new Block.Paragraph(words.say("peers.start")));
        return Optional.of(new Reading(words.say("peers.title"), words.say("peers.lead"), List.of(), blocks, Map.of()));
    }

    private static List<Block> places(JsonNode places, Visit visit) {
        var words = visit.words();
        var place = Map.of("place", visit.value("place"));
        if (places.isEmpty()) return List.of(new Block.Paragraph(words.say("peers.noPlace", place)));
        var problem = Nodes.encoded(visit.value("problem"));
        return List.of(
                new Block.Paragraph(words.say("peers.which", place)),
                new Block.Items(Nodes.stream(places)
                        .map(city -> new Block.Item(
                                Places.name(city),
                                "/peers?problem=" + problem.replace("&", "%26").replace("+", "%2B") + "&city="
                                        + Nodes.encoded(city.path("slug").asString())))
                        .toList()));
    }
}
