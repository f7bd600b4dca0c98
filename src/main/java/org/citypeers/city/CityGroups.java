package org.citypeers.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is one city, put together bit by bit (union-find: Tarjan, Journal of the ACM 22 (1975) 215-225), with all the
/// identifiers of each group.
final class CityGroups {
    /// Their numbers were matched to cities by name, so two cities may have come by one: that tells nobody apart.
    private static final Set<String> GAZETTEERS = Set.of("geonames", "wikidata", "osm");

    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> registers = new HashMap<>();

    /// @param keys identifiers, `scheme:value`
    void add(String member, Collection<String> keys) {
        var known = registers.computeIfAbsent(leader(member), fresh -> new HashMap<>());
        for (var key : keys) {
            var scheme = key.substring(0, key.indexOf(':'));
            if (!GAZETTEERS.contains(scheme))
                known.computeIfAbsent(scheme, fresh -> new TreeSet<>()).add(key);
        }
    }

    void join(String one, String other) {
        var from = leader(one);
        var to = leader(other);
        if (from.equals(to)) return;
        leaders.put(from, to);
        var gone = registers.remove(from);
        if (gone != null) gone.values().forEach(keys -> add(to, keys));
    }

    /// A government gives each of its cities one number: where both have one and they differ, whatever else they share
    /// is an error.
    void joinUnlessApart(String one, String other) {
        if (!apart(leader(one), leader(other))) join(one, other);
    }

    String leader(String member) {
        var at = member;
        for (var up = leaders.get(at); up != null && !up.equals(at); up = leaders.get(at)) at = up;
        leaders.put(member, at);
        return at;
    }

    private boolean apart(String one, String other) {
        var ones = registers.getOrDefault(one, Map.of());
        var others = registers.getOrDefault(other, Map.of());
        return ones.keySet().stream().filter(others::containsKey).anyMatch(scheme -> {
            var shared = new HashSet<>(ones.getOrDefault(scheme, Set.of()));
            shared.retainAll(others.getOrDefault(scheme, Set.of()));
            return shared.isEmpty();
        });
    }
}
