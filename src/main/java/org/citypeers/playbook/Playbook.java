package org.citypeers.playbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// A step-by-step guide, as the viewer may see it; its text stands in its versions.
///
/// @param language BCP 47, given or recognised
/// @param reviewBy the last day on which it may be taken for current
/// @param duration ISO 8601
/// @param people roles that are needed
/// @param current number of the newest version
public record Playbook(
        String id,
        String slug,
        String title,
        String summary,
        PlaybookKind kind,
        PlaybookAudience audience,
        @Nullable String language,
        @Nullable String licence,
        @Nullable String source,
        @Nullable LocalDate reviewBy,
        @Nullable Cost cost,
        @Nullable String duration,
        List<String> people,
        List<PlaybookRow.Metric> metrics,
        int current,
        boolean sample,
        OffsetDateTime updatedAt) {

    /// This record, as a Cypher map of a node called `playbook`.
    static final String MAP = """
            playbook {.id, .slug, .title, .summary, .kind, .audience, .language, .licence, .source, .reviewBy, .duration,
              .people, .current, .sample, .updatedAt,
              cost: CASE WHEN playbook.costBand IS NULL AND playbook.costNote IS NULL THEN null
                ELSE {band: playbook.costBand, note: playbook.costNote} END,
              metrics: [at IN range(0, size(playbook.metricLabels) - 1) | {
                label: playbook.metricLabels[at],
                unit: CASE playbook.metricUnits[at] WHEN '' THEN null ELSE playbook.metricUnits[at] END,
                method: CASE playbook.metricMethods[at] WHEN '' THEN null ELSE playbook.metricMethods[at] END}]
            }""";

    public String url() {
        return url(slug);
    }

    /// True when the day to review it by has passed.
    public boolean isStale() {
        return reviewBy != null && reviewBy.isBefore(LocalDate.now(ZoneOffset.UTC));
    }

    static String url(String slug) {
        return "/playbooks/" + UriUtils.encode(slug, StandardCharsets.UTF_8);
    }
}
