package org.citypeers.graph;

/// A room's promise that its nodes can be read in one question together with those of others: one bean for each kind.
public interface ReadTogether {
    NodeReading reading();
}
