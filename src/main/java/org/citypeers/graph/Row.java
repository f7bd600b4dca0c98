package org.citypeers.graph;

/// What a source says about one thing, as it came in; its JSON is kept, compared with the next time, and exported.
public interface Row {
    /// 1 to 300 characters, unique within kind and source.
    String id();

    /// Whether it is invented.
    default boolean sample() {
        return false;
    }
}
