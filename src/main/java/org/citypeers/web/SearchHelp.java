package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a search did besides, and ways on from one that found little, as `nothing.tsx` of the front end has them.
record SearchHelp(Visit visit) {
    /// Before a word or quotes it leaves out what has them.
    private static final Pattern MINUS = Pattern.compile("(^|\\s)-(?=[\"“„«\\p{L}])");

    List<Block> read(JsonNode found) {
        var words = visit.words();
        var none = found.path("totalCount").asLong() == 0;
        var blocks = new ArrayList<Block>();
        if (found.hasNonNull("didYouMean")) {
            var meant = found.path("didYouMean").asString();
            var there = start().with("q", meant).toString();
            blocks.add(new Block.Pointer(words.say("library.didYouMean") + " ", meant, there, "?"));
        }
        if (!found.path("excluded").isEmpty()) blocks.add(leftOut(found.path("excluded")));
        Nodes.stream(found.path("expansions"))
                .forEach(expansion -> blocks.add(new Block.Paragraph(SearchSentences.expansion(expansion, words))));
        if (found.path("isPartial").asBoolean(false)) blocks.add(new Block.Paragraph(words.say("library.partial")));
        if (!found.path("cities").isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("library.cities")));
            blocks.add(new Block.Items(Nodes.stream(found.path("cities"))
                    .map(city -> new Block.Item(
                            city.path("text").asString(), city.path("url").asString()))
                    .toList()));
        }
        if (!found.path("relaxations").isEmpty()) {
            blocks.add(new Block.Paragraph(words.say(none ? "library.nothingHelp" : "library.littleHelp")));
            blocks.add(new Block.Items(
                    Nodes.stream(found.path("relaxations")).map(this::relaxed).toList()));
        }
        if (none) blocks.addAll(waysOn(found.path("nearestTopics")));
        return blocks;
    }

    private Block leftOut(JsonNode excluded) {
        var words = visit.words();
        var said = Nodes.stream(excluded).map(JsonNode::asString).collect(Collectors.joining(", "));
        var there = start().with("q", MINUS.matcher(visit.value("q")).replaceAll("$1"));
        return new Block.Pointer(
                words.say("library.leftOut", Map.of("words", said)) + " ",
                words.say("library.withLeftOut"),
                there.toString(),
                "");
    }

    private Block.Item relaxed(JsonNode relaxation) {
        var words = visit.words();
        var count = words.count("library.found", relaxation.path("totalCount").asLong());
        var filter = relaxation.path("filter").asString("");
        var text = relaxation.hasNonNull("word")
                ? words.say(
                        "library.withoutWord",
                        Map.of("word", relaxation.path("word").asString()))
                : words.say("library.withoutFilter", Map.of("filter", words.say("library." + filter)));
        var there = relaxation.hasNonNull("query")
                ? start().with("q", relaxation.path("query").asString())
                : start().without(SearchFacets.PARAMETERS.getOrDefault(filter, ""));
        return new Block.Item(text, there.toString(), "", List.of(count));
    }

    private List<Block> waysOn(JsonNode topics) {
        var words = visit.words();
        var blocks = new ArrayList<Block>();
        if (!topics.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("library.nearest")));
            blocks.add(new Block.Items(Nodes.stream(topics)
                    .map(topic -> Nodes.topic(topic, "", words))
                    .toList()));
        }
        // nothing is called by marks alone
        var question = visit.value("q").codePoints().anyMatch(Character::isLetterOrDigit) ? visit.value("q") : "";
        var search = Address.of("/search");
        var ways = new ArrayList<Block.Item>();
        var isNarrowed = !start().without("q").parameters().isEmpty();
        if (isNarrowed) ways.add(way("withoutFilters", question.isEmpty() ? search : search.with("q", question)));
        if (!question.isEmpty()) {
            ways.add(way("askPeers", Address.of("/peers").with("problem", question)));
            ways.add(new Block.Item(
                    words.say("library.askCities", Map.of("question", question)),
                    Address.of("/cities").with("q", question).toString()));
        }
        if (question.isEmpty() && !isNarrowed) ways.add(way("clear", search));
        ways.add(way("browseTopics", Address.of("/topics")));
        blocks.add(new Block.Paragraph(words.say("library.waysOn")));
        blocks.add(new Block.Items(ways));
        return blocks;
    }

    private Block.Item way(String text, Address there) {
        return new Block.Item(visit.words().say("library." + text), there.toString());
    }

    /// Another search starts with its first results.
    private Address start() {
        return visit.here().without("after", "before");
    }
}
