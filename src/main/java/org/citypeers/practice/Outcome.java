package org.citypeers.practice;

import org.jspecify.annotations.Nullable;

/// What came of it: a measured result, or an anecdote; dates are as precise as the source.
///
/// @param measured false for an anecdote
/// @param direction null where it cannot be said
public record Outcome(
        String id,
        @Nullable String metric,
        @Nullable String unit,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double actual,
        @Nullable String from,
        @Nullable String to,
        OutcomeMethod method,
        @Nullable OutcomeDirection direction,
        boolean measured,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note,
        boolean sample,
        String implementationId) {

    /// This record, as a Cypher map of a node called `outcome`.
    static final String MAP = """
            outcome {.id, .metric, .unit, .baseline, .target, .actual, .from, .to, .method, .direction, .measured,
              .source, .url, .note, .sample,
              implementationId: head([(implementation:Implementation)-[:MEASURED]->(outcome) | implementation.id])
            }""";
}
