package org.citypeers.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which questions the graph has planned. To plan a long one takes longer than to answer it, seconds on a slow machine,
/// and happens once.
final class Plans {
    /// About as many as the graph keeps.
    private static final int KEPT = 1_000;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// How long a question may take: twice the limit until it was answered once.
    Duration limit(String cypher, Duration limit) {
        return known.contains(cypher) ? limit : limit.multipliedBy(2);
    }

    void answered(String cypher) {
        if (known.size() > KEPT) known.clear();
        known.add(cypher);
    }
}
