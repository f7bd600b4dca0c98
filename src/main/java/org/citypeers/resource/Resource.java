package org.citypeers.resource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// Something worth reading, as the viewer may see it; the body is asked for apart, because it can be long.
///
/// @param date ISO 8601, known to the year, the month or the day
/// @param language BCP 47, given or recognised
/// @param reviewBy the last day on which it may be taken for current
public record Resource(
        String id,
        String slug,
        String title,
        String summary,
        ResourceKind kind,
        @Nullable String collection,
        @Nullable String date,
        @Nullable String language,
        @Nullable String link,
        @Nullable String licence,
        @Nullable String publisher,
        @Nullable LocalDate reviewBy,
        boolean sample,
        OffsetDateTime updatedAt) {

    /// This record, as a Cypher map of a node called `resource`.
    static final String MAP = """
            resource {.id, .slug, .title, .summary, .kind, .collection, .date, .language, .link, .licence, .publisher,
              .reviewBy, .sample, .updatedAt}""";

    public String url() {
        return url(slug);
    }

    /// True when the day to review it by has passed.
    public boolean isStale() {
        return reviewBy != null && reviewBy.isBefore(LocalDate.now(ZoneOffset.UTC));
    }

    static String url(String slug) {
        return "/resources/" + UriUtils.encode(slug, StandardCharsets.UTF_8);
    }
}
