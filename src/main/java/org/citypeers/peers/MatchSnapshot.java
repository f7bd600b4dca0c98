package org.citypeers.peers;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.city.CityProfile;
import org.citypeers.city.CityVariable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A match as it was, to be kept: it needs nothing else to be understood later.
///
/// @param words what was looked for
/// @param query the question as it was asked
/// @param understood the filters in force, in words
/// @param relaxed filters that were given up, in words
/// @param from the asking city
/// @param like the city peers are compared with
/// @param lens what it weighs, by variable
/// @param kinds that were asked for
/// @param topics node ids
/// @param sample true for the sample world alone, false for real cities alone
/// @param at when it was answered
/// @param peer id of the city or person
/// @param rank from 1
public record MatchSnapshot(
        String rankerVersion,
        @Nullable String query,
        String words,
        List<String> understood,
        List<String> relaxed,
        @Nullable Place from,
        @Nullable Place like,
        Map<CityVariable, Double> lens,
        List<PeerKind> kinds,
        Set<String> topics,
        @Nullable Boolean sample,
        OffsetDateTime at,
        String peer,
        String name,
        int rank,
        double score,
        List<Reason> reasons) {
    private static final JsonMapper JSON = new JsonMapper();

    /// @param id of the city
    public record Place(String id, String name) {
        static @Nullable Place of(@Nullable CityProfile city) {
            return city == null ? null : new Place(city.id(), city.name());
        }
    }

    /// @param evidence node ids
    public record Reason(String signal, double contribution, String sentence, List<String> evidence) {}

    static MatchSnapshot of(
            Candidate one,
            int rank,
            Asked asked,
            List<Constraint> understood,
            List<Constraint> relaxed,
            OffsetDateTime at) {
        var question = asked.question();
        return new MatchSnapshot(
                Scoring.VERSION,
                question.query(),
                asked.lookedFor(),
                understood.stream()
                        .filter(Constraint::inForce)
                        .map(Constraint::sentence)
                        .toList(),
                relaxed.stream().map(Constraint::sentence).toList(),
                Place.of(asked.from()),
                Place.of(asked.like()),
                question.wantedLens().inForce(),
                Stream.of(PeerKind.values()).filter(question::wants).toList(),
                asked.topics(),
                question.sample(),
                at,
                one.id(),
                one.name(),
                rank,
                one.score(),
                one.reasons().stream()
                        .map(reason -> new Reason(
                                reason.signal().name(), reason.contribution(), reason.sentence(), reason.proof()))
                        .toList());
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }
}
