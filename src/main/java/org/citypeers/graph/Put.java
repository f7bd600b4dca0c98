package org.citypeers.graph;

import java.util.List;
import java.util.Map;

/// What became of a batch of rows.
///
/// @param outcomes by row id
/// @param seq of the change in the log; 0 when nothing changed
/// @param warnings what the sender should know of rows that were taken, in words
public record Put(Map<String, Outcome> outcomes, long seq, List<String> warnings) {
    public Put(Map<String, Outcome> outcomes, long seq) {
        this(outcomes, seq, List.of());
    }

    public Put warning(List<String> sentences) {
        return new Put(outcomes, seq, List.copyOf(sentences));
    }

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
