package org.citypeers.peers;

import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A match as it was, to be kept: it needs nothing else to be understood later.
///
/// @param words what was looked for
/// @param understood the filters in force, in words
/// @param at when it was answered
/// @param peer id of the city or person
/// @param rank from 1
public record MatchSnapshot(
        String rankerVersion,
        String words,
        List<String> understood,
        OffsetDateTime at,
        String peer,
        String name,
        int rank,
        double score,
        List<Reason> reasons) {
    private static final JsonMapper JSON = new JsonMapper();

    /// @param evidence node ids
    public record Reason(String signal, double contribution, String sentence, List<String> evidence) {}

    static MatchSnapshot of(Candidate one, int rank, Asked asked, OffsetDateTime at) {
        return new MatchSnapshot(
                Scoring.VERSION,
                asked.words(),
                asked.constraints().stream().map(Constraint::sentence).toList(),
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
