package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Links to what stands before and behind a part of a list.
final class Paging {
    private Paging() {}

    /// The place in a list that an address leads to, where it is what the API did not take.
    ///
    /// @param said what the API said; of a place it says that the cursor is none
    static List<Wrong> refused(List<String> said, Visit visit) {
        if (said.stream().noneMatch(sentence -> sentence.contains("cursor"))) return List.of();
        var sentence = visit.words().say("shared.noPlace");
        return Stream.of("after", "before")
                .flatMap(name -> visit.values(name).stream().map(value -> new Wrong(name, value, sentence)))
                .toList();
    }

    static List<Block> of(JsonNode pageInfo, Visit visit) {
        var words = visit.words();
        var here = visit.here().without("after", "before");
        var links = new ArrayList<Block.Item>();
        var hasBefore = pageInfo.path("hasPreviousPage").asBoolean(false) && pageInfo.hasNonNull("startCursor");
        if (hasBefore) {
            var there = here.with("before", pageInfo.path("startCursor").asString());
            links.add(new Block.Item(words.say("shared.previousPage"), there.toString()));
        }
        if (!hasBefore && !visit.value("after").isEmpty())
            links.add(new Block.Item(words.say("shared.firstPage"), here.toString()));
        if (pageInfo.path("hasNextPage").asBoolean(false) && pageInfo.hasNonNull("endCursor")) {
            var there = here.with("after", pageInfo.path("endCursor").asString());
            links.add(new Block.Item(words.say("shared.nextPage"), there.toString()));
        }
        return links.isEmpty() ? List.of() : List.of(new Block.Items(links));
    }
}
