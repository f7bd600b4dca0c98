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
        front.put("url", resource.path("link").asString(null));
        front.put(
                "topics",
                Nodes.stream(resource.path("topics"))
                        .map(topic -> topic.path("slug").asString())
                        .toList());
        return FrontMatter.write(front, resource.path("body").asString(""));
    }
}
