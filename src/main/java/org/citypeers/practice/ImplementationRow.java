package org.citypeers.practice;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;
import java.util.Objects;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A city doing a practice, as a source tells it.
///
/// @param id unique within the practice; made of practice, city and start when missing
/// @param title what the city calls it
/// @param lead people ids, like `contributors` and `advisors`
/// @param staffFte full-time equivalents
/// @param means what it was done by, for example an ordinance
/// @param adaptedFrom ids of implementations it was taken over from
/// @param facts numbers without a period, which are no outcomes
/// @param visibility tokens; those of the practice when missing
public record ImplementationRow(
        @Nullable String id,
        @Nullable String city,
        @Nullable ImplementationStatus status,
        @Nullable String title,
        @Nullable PartialDate start,
        @Nullable PartialDate end,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> lead,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> contributors,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> advisors,

        @Nullable String program,
        @Nullable String cohort,
        @Nullable Cost cost,
        @Nullable Double staffFte,
        @Nullable Long populationServed,
        @Nullable String means,
        @Nullable String context,
        @Nullable String lessons,
        @Nullable String stopReason,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> adaptedFrom,

        List<ImplementationEvent> events,
        List<DatedFact> facts,
        List<OutcomeRow> outcomes,
        List<Citation> sources,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> visibility,

        boolean sample) {
    public ImplementationRow {
        id = Texts.orNull(id);
        city = Texts.orNull(city);
        status = status == null ? ImplementationStatus.UNKNOWN : status;
        title = Texts.orNull(title);
        lead = Texts.orNone(lead);
        contributors = Texts.orNone(contributors);
        advisors = Texts.orNone(advisors);
        program = Texts.orNull(program);
        cohort = Texts.orNull(cohort);
        means = Texts.orNull(means);
        context = Texts.orNull(context);
        lessons = Texts.orNull(lessons);
        stopReason = Texts.orNull(stopReason);
        adaptedFrom = Texts.orNone(adaptedFrom);
        events = given(events);
        facts = given(facts);
        outcomes = given(outcomes);
        sources = given(sources);
        visibility = Texts.orNone(visibility);
    }

    String key(String practice) {
        if (id != null) return id;
        return practice + "-" + city + (start == null ? "" : "-" + start);
    }

    void check(String path) {
        if (city == null) throw new IllegalArgumentException(path + ".city is missing; say which city did it");
        if (id != null && id.length() > 300)
            throw new IllegalArgumentException(path + ".id has " + id.length() + " characters; the limit is 300");
        if (start != null && end != null && start.firstDay().isAfter(end.lastDay()))
            throw new IllegalArgumentException(path + ": start " + start + " is after end " + end);
        if (staffFte != null && (staffFte.isNaN() || staffFte < 0))
            throw new IllegalArgumentException(path + ".staffFte is " + staffFte + "; it cannot be less than 0");
        if (cost != null) cost.check(path + ".cost");
        for (int at = 0; at < events.size(); at++) events.get(at).check(path + ".events[" + at + "]");
        for (int at = 0; at < sources.size(); at++) sources.get(at).check(path + ".sources[" + at + "]");
        for (int at = 0; at < outcomes.size(); at++) outcomes.get(at).check(path + ".outcomes[" + at + "]");
        for (int at = 0; at < facts.size(); at++)
            if (Texts.orNull(facts.get(at).metric()) == null)
                throw new IllegalArgumentException(path + ".facts[" + at + "].metric is missing; say what was counted");
    }

    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
