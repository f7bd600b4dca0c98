package org.citypeers.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.citypeers.topic.Concept;

/// Which topic stands below which: each below the first of its wider ones, so that it has one place in a tree.
///
/// @param wider node ids by node id
record Hierarchy(Map<String, String> wider) {
    static final Hierarchy EMPTY = new Hierarchy(Map.of());

    static Hierarchy of(Collection<Concept> concepts) {
        var wider = new HashMap<String, String>();
        for (var concept : concepts)
            if (!concept.broader().isEmpty())
                wider.put(concept.id(), concept.broader().getFirst());
        return new Hierarchy(wider);
    }

    /// What stands above a topic, the widest first; a circle ends where it closes.
    List<String> above(String topic) {
        var path = new LinkedHashSet<String>();
        for (var next = wider.get(topic); next != null && !next.equals(topic) && path.add(next); )
            next = wider.get(next);
        return List.copyOf(path.reversed());
    }
}
