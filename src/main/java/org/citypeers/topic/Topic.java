package org.citypeers.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A concept of city work (SKOS Concept), as the viewer may see it.
///
/// @param labels the concept in other languages
/// @param exactMatch URIs of the same concept elsewhere
public record Topic(
        String id,
        String slug,
        String label,
        List<String> altLabels,
        @Nullable String definition,
        List<String> exactMatch,
        List<Label> labels,
        boolean sample) {

    /// The concept in one language.
    ///
    /// @param language BCP 47
    public record Label(String language, String label, List<String> altLabels) {}
}
