package org.citypeers.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One node pointing to another, in an order.
record Pair(String one, String other) {

    static Collection<String> others(List<Pair> pairs) {
        return pairs.stream().map(Pair::other).distinct().toList();
    }

    /// What each points to, in order; what was not found is left out.
    static <N> Map<String, List<N>> spread(List<Pair> pairs, Map<String, N> nodes) {
        var lists = new HashMap<String, List<N>>();
        for (var pair : pairs) {
            var node = nodes.get(pair.other());
            if (node != null)
                lists.computeIfAbsent(pair.one(), fresh -> new ArrayList<>()).add(node);
        }
        return lists;
    }
}
