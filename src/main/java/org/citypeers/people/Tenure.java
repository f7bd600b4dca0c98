package org.citypeers.people;

import org.jspecify.annotations.Nullable;

/// A person holding a post from a day to a day (Popolo Membership); dates are as precise as the source.
///
/// @param to null while it is held, or when nobody wrote down its end
/// @param current true when it has not ended
public record Tenure(
        String id,
        String role,
        @Nullable String roleConcept,
        @Nullable String organization,
        @Nullable String from,
        @Nullable String to,
        boolean current,
        String personId,
        String postId,
        @Nullable String cityId) {

    static final String IS_CURRENT = "(tenure.until IS NULL OR tenure.until >= toString(date()))";

    /// This record, as a Cypher map of a node called `tenure`.
    static final String MAP = """
            tenure {.id, .role, .roleConcept, .organization, .from, .to, current: %s,
              personId: tenure.owner,
              postId: head([(tenure)-[:OF]->(post:Post) | post.id]),
              cityId: head([(tenure)-[:AT]->(city:City) | city.id])
            }""".formatted(IS_CURRENT);
}
