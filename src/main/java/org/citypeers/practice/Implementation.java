package org.citypeers.practice;

import org.jspecify.annotations.Nullable;

/// A city doing a practice, as the viewer may see it; dates are as precise as the source.
///
/// @param title what the city calls it
/// @param restricted true when not everyone sees it
/// @param practiceId of the practice, like the other ids without regard to what the viewer sees
public record Implementation(
        String id,
        String slug,
        @Nullable String title,
        ImplementationStatus status,
        @Nullable String start,
        @Nullable String end,
        @Nullable Cost cost,
        @Nullable Double staffFte,
        @Nullable Long populationServed,
        @Nullable String means,
        @Nullable String context,
        @Nullable String lessons,
        @Nullable String stopReason,
        boolean restricted,
        boolean sample,
        String practiceId,
        @Nullable String cityId,
        @Nullable String programId) {

    /// This record, as a Cypher map of a node called `implementation`.
    static final String MAP = """
            implementation {.id, .slug, .title, .status, .start, .end, .staffFte, .populationServed, .means, .context,
              .lessons, .stopReason, .sample,
              cost: CASE WHEN implementation.costKnown THEN {
                amount: implementation.costAmount, currency: implementation.costCurrency,
                band: implementation.costBand, note: implementation.costNote} END,
              restricted: NOT 'public' IN implementation.visibility,
              practiceId: implementation.owner,
              cityId: head([(city:City)-[:IMPLEMENTS]->(implementation) | city.id]),
              programId: head([(implementation)-[:UNDER]->(program:Program) | program.id])
            }""";
}
