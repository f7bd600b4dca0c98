package org.citypeers.practice;

import java.util.List;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A result as a source tells it.
///
/// @param id unique within the implementation; made of metric and period when missing
/// @param visibility tokens; those of the implementation when missing
public record OutcomeRow(
        @Nullable String id,
        @Nullable String metric,
        @Nullable String unit,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double actual,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable OutcomeMethod method,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note,
        List<String> visibility) {
    public OutcomeRow {
        id = Texts.orNull(id);
        metric = Texts.orNull(metric);
        unit = Texts.orNull(unit);
        method = method == null ? OutcomeMethod.NONE : method;
        source = Texts.orNull(source);
        url = Texts.orNull(url);
        note = Texts.orNull(note);
        visibility = Texts.orNone(visibility);
    }

    /// Without metric, unit, period and source it is an anecdote, and so it is without a figure.
    boolean measured() {
        return metric != null && unit != null && (from != null || to != null) && source != null && actual != null;
    }

    @Nullable OutcomeDirection direction() {
        return OutcomeDirection.of(baseline, target, actual);
    }

    String key() {
        return id == null ? metric + "|" + unit + "|" + from + "|" + to : id;
    }

    void check(String path) {
        if (metric == null && note == null)
            throw new IllegalArgumentException(path + ".metric is missing; say what was counted, or tell it in a note");
        if (from != null && to != null && from.firstDay().isAfter(to.lastDay()))
            throw new IllegalArgumentException(path + ": from " + from + " is after to " + to);
    }
}
