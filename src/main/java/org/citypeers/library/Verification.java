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
}
