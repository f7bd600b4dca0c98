package org.citypeers.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Union;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeId;

/// Finds out which rows and cities are the same: those that share an identifier, directly or through others
/// (union-find: Tarjan, Journal of the ACM 22 (1975) 215-225).
final class SameCity {
    private final String source;
    private final Map<String, String> leaders = new HashMap<>();

    SameCity(String source) {
        this.source = source;
    }

    /// City by row id, for all rows but those that bring a new one. Cities found to be the same are made one here: the
    /// oldest stays.
    Map<String, String> settle(Writing work, List<CityRow> rows) {
        lock(work, rows);
        var cities = known(work, rows);
        for (var row : rows) row.keys().forEach(key -> join("row " + row.id(), "key " + key));
        for (var city : cities) join("row " + city.row(), "city " + city.city());
        var groups = new LinkedHashMap<String, List<CityRow>>();
        for (var row : rows)
            groups.computeIfAbsent(leader("row " + row.id()), fresh -> new ArrayList<>())
                    .add(row);
        var byGroup = new HashMap<String, LinkedHashSet<String>>();
        for (var city : cities)
            byGroup.computeIfAbsent(leader("row " + city.row()), fresh -> new LinkedHashSet<>())
                    .add(city.city());
        var settled = new HashMap<String, String>();
        groups.forEach((leader, same) -> {
            var there = List.copyOf(byGroup.getOrDefault(leader, new LinkedHashSet<>()));
            if (there.size() > 1) Union.absorb(work, there.getFirst(), there.subList(1, there.size()));
            boolean arriving = there.isEmpty();
            var city = arriving
                    ? NodeId.of(Cities.TARGET.kind(), source, same.getFirst().id())
                    : there.getFirst();
            for (var row : same.subList(arriving ? 1 : 0, same.size())) settled.put(row.id(), city);
        });
        return settled;
    }

    /// Locked first, in one order, so that of two imports at once the second sees what the first brought.
    private static void lock(Writing work, List<CityRow> rows) {
        var keys = rows.stream()
                .flatMap(row -> row.keys().stream())
                .distinct()
                .sorted()
                .toList();
        work.run("""
                UNWIND $keys AS key
                MERGE (identifier:Identifier {key: key})
                SET identifier._lock = true
                """, Map.of("keys", keys));
    }

    private record Known(String row, String city, long since) {}

    /// Oldest first. The planner is told where to begin: while the graph is still empty it would begin at all cities,
    /// and
    /// go on so for the whole first import.
    private List<Known> known(Writing work, List<CityRow> rows) {
        var asked = rows.stream()
                .map(row -> Map.of(
                        "id", row.id(),
                        "node", NodeId.of(Cities.TARGET.kind(), source, row.id()),
                        "record", Sources.key(Cities.TARGET.kind(), source, row.id()),
                        "keys", row.keys()))
                .toList();
        return work.all(Known.class, """
                        UNWIND $rows AS row
                        CALL (row) {
                          MATCH (record:Record {key: row.record})-[:RECORDS]->(city:City)
                          USING INDEX record:Record(key)
                          RETURN city
                          UNION
                          MATCH (city:Thing {id: row.node})
                          USING INDEX city:Thing(id)
                          WHERE city:City
                          RETURN city
                          UNION
                          UNWIND row.keys AS key
                          MATCH (identifier:Identifier {key: key})-[:IDENTIFIES]->(city:City)
                          USING INDEX identifier:Identifier(key)
                          RETURN city
                        }
                        RETURN row.id AS row, city.id AS city, city.since AS since
                        """, Map.of("rows", asked)).stream()
                .sorted(Comparator.comparing(Known::since).thenComparing(Known::city))
                .toList();
    }

    private void join(String one, String other) {
        leaders.put(leader(one), leader(other));
    }

    private String leader(String member) {
        var at = member;
        for (var up = leaders.get(at); up != null && !up.equals(at); up = leaders.get(at)) at = up;
        leaders.put(member, at);
        return at;
    }
}
