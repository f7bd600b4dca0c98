package org.citypeers.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The public pages in both languages: those of the front end, and those of the library, its topics and programs.
/// Cities and people are reached from what they did.
@Component
class Sitemap {
    /// Made anew no oftener, since it asks for everything there is.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String EVERYTHING = """
            query Sitemap($after: String) {
              search(first: 100, after: $after) {
                pageInfo { hasNextPage endCursor }
                nodes { url }
              }
            }
            """;

    private static final String THE_REST = """
            query Rest {
              topics { slug narrower { slug narrower { slug } } }
              programs { slug }
            }
            """;

    private final Pages pages;
    private final AtomicBoolean isBeingMade = new AtomicBoolean();
    private volatile @Nullable Made last;

    Sitemap(Pages pages) {
        this.pages = pages;
    }

    /// The map as it was made last. One caller makes it anew; nobody waits for that, who has an older one to read.
    ///
    /// @return empty while the first one is made for somebody else
    Optional<SitemapFiles> files(String portal) {
        var known = last;
        if (known != null && known.at().plus(FRESH).isAfter(Instant.now())) return Optional.of(known.files());
        if (!isBeingMade.compareAndSet(false, true))
            return Optional.ofNullable(known).map(Made::files);
        try {
            var made = new Made(Instant.now(), SitemapFiles.of(portal, paths()));
            last = made;
            return Optional.of(made.files());
        } finally {
            isBeingMade.set(false);
        }
    }

    private List<String> paths() {
        var paths = new ArrayList<String>();
        pages.frontEnd()
                .ifPresent(frontEnd -> frontEnd.pages().paths().stream()
                        .filter(path -> !path.contains(":") && !path.equals("/intake"))
                        .forEach(paths::add));
        var rest = pages.ask(new Question("Rest", THE_REST, Map.of())).path("data");
        topics(rest.path("topics")).distinct().forEach(paths::add);
        Nodes.stream(rest.path("programs")).forEach(program -> paths.add(path("/programs/", program)));
        paths.addAll(items());
        return paths;
    }

    private static Stream<String> topics(JsonNode topics) {
        return Nodes.stream(topics)
                .flatMap(topic -> Stream.concat(Stream.of(path("/topics/", topic)), topics(topic.path("narrower"))));
    }

    private static String path(String above, JsonNode thing) {
        return above + Nodes.encoded(thing.path("slug").asString());
    }

    private List<String> items() {
        var urls = new ArrayList<String>();
        JsonNode found;
        var variables = Map.<String, Object>of();
        do {
            found = pages.ask(new Question("Sitemap", EVERYTHING, variables))
                    .path("data")
                    .path("search");
            Nodes.stream(found.path("nodes"))
                    .forEach(node -> urls.add(node.path("url").asString()));
            variables = Map.of("after", found.path("pageInfo").path("endCursor").asString(""));
        } while (found.path("pageInfo").path("hasNextPage").asBoolean(false));
        return urls;
    }

    private record Made(Instant at, SitemapFiles files) {}
}
