package org.citypeers.practice;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// An idea that can be taken over from city to city, as the viewer may see it.
///
/// @param problem what it is good against
/// @param mechanism why it works
/// @param conditions what has to be there for it to work
/// @param metrics what is worth counting
public record Practice(
        String id,
        String slug,
        String title,
        String summary,
        @Nullable String problem,
        @Nullable String mechanism,
        @Nullable String conditions,
        List<String> metrics,
        OffsetDateTime updatedAt,
        boolean sample) {

    /// This record, as a Cypher map of a node called `practice`.
    static final String MAP = """
            practice {.id, .slug, .title, .summary, .problem, .mechanism, .conditions, .metrics, .updatedAt, .sample}""";

    public String url() {
        return url(slug);
    }

    static String url(String slug) {
        return "/practices/" + UriUtils.encode(slug, StandardCharsets.UTF_8);
    }
}
