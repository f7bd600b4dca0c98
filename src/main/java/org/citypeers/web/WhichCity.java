package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A name is not yet a city: those that go by it, or else come near, each a link that compares with it.
final class WhichCity {
    private static final int SHORT = 5;
    private static final int LEFT_OUT = 2;

    private WhichCity() {}

    /// A name without its last letters, as `beginningOf` in `peers-state.ts` has it; what has none as it is: nothing at
    /// all would name every city.
    static String beginning(String place) {
        var name = place.split(",", 2)[0].strip();
        if (name.isEmpty()) return place;
        int letters = name.codePointCount(0, name.length());
        return letters > SHORT ? name.substring(0, name.offsetByCodePoints(0, letters - LEFT_OUT)) : name;
    }

    /// The name in the address; empty when there is none.
    static String asked(Visit visit) {
        return visit.value("place").strip();
    }

    static List<Block> read(JsonNode data, Visit visit) {
        var name = asked(visit);
        if (name.isEmpty()) return List.of();
        var words = visit.words();
        var place = Map.of("place", name);
        var places = data.path("places").path("nodes");
        if (!places.isEmpty())
            return List.of(new Block.Paragraph(words.say("which-city.which", place)), offered(places, visit));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("which-city.noPlace", place)));
        var near = data.path("near").path("nodes");
        if (!near.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("which-city.nearPlaces")));
            blocks.add(offered(near, visit));
        }
        blocks.add(new Block.Pointer(
                words.say("which-city.placeHelp") + " ", words.say("which-city.allCities"), "/cities", ""));
        return blocks;
    }

    private static Block offered(JsonNode cities, Visit visit) {
        var here = visit.here().without("place", "after");
        return new Block.Items(Nodes.stream(cities)
                .map(city -> new Block.Item(
                        Places.name(city),
                        here.with("city", city.path("slug").asString()).toString()))
                .toList());
    }
}
