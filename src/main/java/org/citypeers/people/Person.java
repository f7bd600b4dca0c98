package org.citypeers.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who works, or worked, for a city, as the viewer may see them. There is no contact data.
///
/// @param title what they are called at work
/// @param url a page about them elsewhere
/// @param contactable whether they agreed to be asked
public record Person(
        String id,
        String slug,
        String name,
        @Nullable String title,
        List<String> languages,
        @Nullable String bio,
        @Nullable String url,
        boolean listed,
        boolean contactable,
        boolean sample) {

    /// This record, as a Cypher map of a node called `person`.
    static final String MAP = """
            person {.id, .slug, .name, .title, .languages, .bio, .url, .listed, .contactable, .sample}""";
}
