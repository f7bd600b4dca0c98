package org.citypeers.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A topic as a source describes it.
///
/// @param broader references to wider topics
/// @param labels preferred label by language (BCP 47), besides `label`
/// @param altLabelsByLanguage further labels by language, besides `altLabels`
public record TopicRow(
        String id,
        String label,
        List<String> altLabels,
        List<String> broader,
        List<String> related,
        @Nullable String definition,
        List<String> exactMatch,
        Map<String, String> labels,
        Map<String, List<String>> altLabelsByLanguage,
        List<String> visibility,
        boolean sample)
        implements Row {
    public static final int MAX_LABEL = 300;

    public TopicRow {
        id = Slug.checked(Optional.ofNullable(id).orElse(""));
        label = Optional.ofNullable(label).orElse("").strip();
        if (label.isEmpty()) throw new IllegalArgumentException("label is missing; every topic needs one");
        if (label.length() > MAX_LABEL) throw new IllegalArgumentException("label has more than 300 characters");
        altLabels = orNone(altLabels);
        broader = orNone(broader);
        related = orNone(related);
        exactMatch = orNone(exactMatch);
        labels = Optional.ofNullable(labels).orElse(Map.of());
        altLabelsByLanguage = Optional.ofNullable(altLabelsByLanguage).orElse(Map.of());
        visibility = orNone(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : List.copyOf(visibility);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
