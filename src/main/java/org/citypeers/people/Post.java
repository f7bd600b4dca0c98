package org.citypeers.people;

import org.jspecify.annotations.Nullable;

/// A role at a city or an organization, held or vacant (Popolo Post).
///
/// @param url where the office can be reached
/// @param source who says that the post exists; null when it is known from those who held it
/// @param cityId of the city, which the viewer need not see
public record Post(
        String id,
        String slug,
        String role,
        @Nullable String roleConcept,
        @Nullable String organization,
        @Nullable String url,
        @Nullable String source,
        @Nullable String cityId,
        boolean sample) {

    /// This record, as a Cypher map of a node called `post`: a post that only its holders tell of is where they say.
    static final String MAP = """
            post {.id, .slug, .role, .roleConcept, .organization, .url, .source, .sample,
              cityId: head(COLLECT {
                MATCH (post)-[:AT]->(city:City) RETURN city.id
                UNION
                MATCH (post)<-[:OF]-(:Tenure)-[:AT]->(city:City) RETURN city.id
              })
            }""";
}
