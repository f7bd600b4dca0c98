package org.citypeers.graph;

/// How nodes of one kind are read, so that one question can read nodes of many kinds.
///
/// @param type the record a node becomes
/// @param match clauses that find what the viewer may see of the node whose id is called `asked`
/// @param key what the node is given back under, mostly `asked`
/// @param map of the node, with the components of the type
public record NodeReading(String kind, Class<?> type, String match, String key, String map) {
    public NodeReading {
        if (!kind.matches("[a-zA-Z]+")) throw new IllegalArgumentException("a kind is a plain word: " + kind);
    }

    public NodeReading(String kind, Class<?> type, String match, String map) {
        this(kind, type, match, "asked", map);
    }

    /// Nodes of this kind beside others, in one question with the columns `one` and `other`.
    ///
    /// @param pairs clauses that leave `one`, `asked` as this reading takes it, and `place`, which orders them
    public String beside(String pairs) {
        return """
                %s
                %s
                RETURN one, %s AS other
                ORDER BY place
                """.formatted(pairs.strip(), match.strip(), map);
    }

    String cypher() {
        return """
                UNWIND $%s AS asked
                %s
                RETURN '%s' AS kind, %s AS id, %s AS node
                """.formatted(kind, match.strip(), kind, key, map);
    }
}
