package org.citypeers.program;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.citypeers.city.FactRow;
import org.citypeers.graph.Row;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Slug;
import org.citypeers.shared.Texts;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A program as a source describes it.
///
/// @param organizations who runs and funds it
/// @param start when it began
/// @param topics references to topics
/// @param practices references to practices it spreads
/// @param sources citations for the whole row
public record ProgramRow(
        String id,
        String title,
        @Nullable String summary,
        @Nullable String url,
        List<String> organizations,
        @Nullable PartialDate start,
        List<String> topics,
        List<String> practices,
        List<FactRow> facts,
        List<CohortRow> cohorts,
        List<String> sources,
        List<String> visibility,
        boolean sample)
        implements Row {
    private static final int MAX_TITLE = 300;
    private static final int MAX_COHORTS = 1000;

    public ProgramRow {
        id = Slug.checked(id == null ? "" : id);
        title = title("title", title);
        summary = orNull(summary);
        url = Texts.webAddress("url", url);
        organizations = words(organizations);
        topics = words(topics);
        practices = words(practices);
        facts = list(facts);
        cohorts = list(cohorts);
        if (cohorts.size() > MAX_COHORTS) throw new IllegalArgumentException("the row has more than 1,000 cohorts");
        var ids = new HashSet<String>();
        for (var cohort : cohorts)
            if (!ids.add(cohort.id()))
                throw new IllegalArgumentException(
                        "two cohorts have the id \"" + cohort.id() + "\"; give each its own");
        sources = words(sources);
        visibility = words(visibility).isEmpty() ? List.of(Viewer.PUBLIC) : words(visibility);
    }

    static String title(String field, @Nullable String title) {
        if (title == null || title.isBlank())
            throw new IllegalArgumentException(field + " is missing; every program and cohort needs one");
        if (title.strip().length() > MAX_TITLE)
            throw new IllegalArgumentException(field + " has more than 300 characters");
        return title.strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    static List<String> words(@Nullable List<String> list) {
        return list(list).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
