package org.citypeers.library;

import java.util.List;

/// How the index compares to the graph.
///
/// @param documents how many the graph has
/// @param missing ids the index lacks
/// @param ghosts ids the graph lacks
/// @param different ids whose content is not the same
public record Verification(int documents, List<String> missing, List<String> ghosts, List<String> different) {
    public boolean equal() {
        return missing.isEmpty() && ghosts.isEmpty() && different.isEmpty();
    }

    /// What a later look still says: what was only on its way at the first look is gone from it.
    Verification still(Verification later) {
        return new Verification(
                later.documents,
                both(missing, later.missing),
                both(ghosts, later.ghosts),
                both(different, later.different));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).toList();
    }
}
