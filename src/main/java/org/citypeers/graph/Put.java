package org.citypeers.graph;

import java.util.Map;

/// What became of a batch of rows.
///
/// @param outcomes by row id
/// @param seq of the change in the log; 0 when nothing changed
public record Put(Map<String, Outcome> outcomes, long seq) {
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
