package org.citypeers.peers;

import java.util.List;
import org.citypeers.city.CityBy;
import org.citypeers.city.CityLens;
import org.citypeers.city.GovernmentForm;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;

/// Who is looked for.
///
/// @param query the problem, in the asker's words
/// @param from the asker's city; it is never an answer itself
/// @param topics any of these, or narrower
/// @param populationMin inclusive
/// @param populationMax inclusive
/// @param subdivisions ISO 3166-2
/// @param countries ISO 3166-1 alpha-2
record PeerQuestion(
        @Nullable String query,
        @Nullable CityBy from,
        @Nullable List<TopicBy> topics,
        @Nullable List<PeerKind> kinds,
        @Nullable Integer populationMin,
        @Nullable Integer populationMax,
        @Nullable List<String> subdivisions,
        @Nullable List<String> countries,
        @Nullable List<GovernmentForm> governmentForms,
        @Nullable CityLens lens) {

    boolean wants(PeerKind kind) {
        return kinds == null || kinds.isEmpty() || kinds.contains(kind);
    }

    String words() {
        return query == null ? "" : query.strip();
    }

    List<TopicBy> wantedTopics() {
        return topics == null ? List.of() : topics;
    }

    CityLens wantedLens() {
        return lens == null ? CityLens.OVERALL : lens;
    }
}
