package org.citypeers.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.citypeers.shared.FrontMatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A resource as a file of the shelf, which every portal can take in again and every editor of text can change.
final class ResourceText {
    private static final List<String> TEXTS =
            List.of("title", "summary", "kind", "collection", "language", "licence", "date", "publisher", "reviewBy");

    private ResourceText() {}

    static String of(JsonNode resource) {
        var front = new LinkedHashMap<String, @Nullable Object>();
        front.put("id", resource.path("slug").asString());
        for (var field : TEXTS)
            front.put(field, resource.hasNonNull(field) ? resource.path(field).asString() : null);
        front.put("link", resource.path("link").asString(null));
        for (var others : List.of("topics", "authors", "places")) front.put(others, slugs(resource.path(others)));
        return FrontMatter.write(front, resource.path("body").asString(""));
    }

    private static List<String> slugs(JsonNode list) {
        return Nodes.stream(list).map(one -> one.path("slug").asString()).toList();
    }
}
