package org.citypeers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Links to what stands before and behind a part of a list.
final class Paging {
    private Paging() {}

    /// Where the API did not take an address that leads into a list, the place in it is what may be wrong.
    static List<Wrong> refused(Visit visit) {
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
