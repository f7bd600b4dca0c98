package org.citypeers.playbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A playbook as a source describes it.
///
/// @param summary null for the first sentence of its text
/// @param topics references
/// @param practice reference to the practice it describes
/// @param language BCP 47; null when the source does not say
/// @param licence SPDX id or address
/// @param source who wrote it, as a citation a reader can follow
/// @param reviewBy the last day on which it may be taken for current
/// @param duration ISO 8601, for example `P7M`
/// @param people roles that are needed
/// @param changelog what is new in this text
/// @param translationOf reference to the playbook this one is a translation of
public record PlaybookRow(
        String id,
        String title,
        @Nullable String summary,
        List<String> topics,
        @Nullable String practice,
        PlaybookKind kind,
        PlaybookAudience audience,
        @Nullable String language,
        @Nullable String licence,
        @Nullable String source,
        @Nullable LocalDate reviewBy,
        @Nullable Cost cost,
        @Nullable String duration,
        List<String> people,
        List<Metric> metrics,
        @Nullable String changelog,
        @Nullable String translationOf,
        List<SectionRow> sections,
        List<String> visibility,
        boolean sample)
        implements Row {
    public static final int MAX_TITLE = 300;

    /// What to count while following a playbook.
    ///
    /// @param method how it is counted
    public record Metric(
            String label, @Nullable String unit, @Nullable String method) {
        public Metric {
            label = Optional.ofNullable(label).orElse("").strip();
            if (label.isEmpty()) throw new IllegalArgumentException("a metric has no label; every metric needs one");
        }
    }

    public PlaybookRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        title = Optional.ofNullable(title).orElse("").strip();
        if (title.isEmpty()) throw new IllegalArgumentException("title is missing; every playbook needs one");
        if (title.length() > MAX_TITLE) throw new IllegalArgumentException("title has more than 300 characters");
        topics = orNone(topics);
        kind = Optional.ofNullable(kind).orElse(PlaybookKind.GUIDE);
        audience = Optional.ofNullable(audience).orElse(PlaybookAudience.CITY_STAFF);
        duration = duration == null || duration.isBlank() ? null : StepRow.checkedDuration(duration);
        people = orNone(people);
        metrics = orNone(metrics);
        sections = StepKeys.filled(orNone(sections));
        visibility = orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : List.copyOf(visibility);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
