package org.citypeers.practice;

import java.util.List;
import org.citypeers.city.CityBy;
import org.citypeers.people.PersonBy;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// What a city tells of a practice; what is missing stays as it was.
record PracticeSubmitInput(
        @Nullable String slug,
        String title,
        @Nullable String summary,
        @Nullable String problem,
        @Nullable String mechanism,
        @Nullable String conditions,
        @Nullable List<TopicBy> topics,
        @Nullable List<TopicBy> challenges,
        @Nullable CityBy city,
        @Nullable ImplementationStatus status,
        @Nullable String localTitle,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<PersonBy> leads,
        @Nullable List<PersonBy> contributors,
        @Nullable List<String> adaptedFrom,
        @Nullable Cost cost,
        @Nullable Double staffFte,
        @Nullable String means,
        @Nullable String context,
        @Nullable String lessons,
        @Nullable String stopReason,
        @Nullable List<OutcomeInput> outcomes,
        @Nullable List<Citation> sources,
        @Nullable Audience visibility,
        @Nullable String idempotencyKey) {

    /// Who may see it.
    enum Audience {
        PUBLIC,
        NETWORK;

        /// Visibility tokens; everyone, when it is not said.
        static List<String> tokens(@Nullable Audience audience) {
            return List.of(audience == NETWORK ? Viewer.NETWORK : Viewer.PUBLIC);
        }
    }

    /// Whether something is told that only makes sense of a city.
    boolean tellsOfACity() {
        return status != null
                || start != null
                || end != null
                || outcomes != null
                || lessons != null
                || stopReason != null
                || leads != null;
    }

    /// A result, with its dates as they were typed.
    record OutcomeInput(
            @Nullable String metric,
            @Nullable String unit,
            @Nullable Double baseline,
            @Nullable Double target,
            @Nullable Double actual,
            @Nullable String from,
            @Nullable String to,
            @Nullable OutcomeMethod method,
            @Nullable String source,
            @Nullable String url,
            @Nullable String note,
            @Nullable Audience visibility) {}
}
