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

/// Finds out which rows and cities are the same: those that share an identifier, directly or through others, unless
/// their registers tell them apart. An identifier two of them claim stays with the one that had it first.
final class SameCity {
    private final String source;

    SameCity(String source) {
        this.source = source;
    }

    /// City by row id, for all rows but those that bring a new one. Cities found to be the same are made one here: the
    /// oldest stays.
    Map<String, String> settle(Writing work, List<CityRow> rows) {
        lock(work, rows);
        var cities = known(work, rows);
        var same = grouped(rows, cities);
        var groups = new LinkedHashMap<String, List<CityRow>>();
        for (var row : rows)
            groups.computeIfAbsent(same.leader(member(row)), fresh -> new ArrayList<>())
                    .add(row);
        var byGroup = new HashMap<String, LinkedHashSet<String>>();
        for (var city : cities)
            byGroup.computeIfAbsent(same.leader(member(city)), fresh -> new LinkedHashSet<>())
                    .add(city.city());
        var settled = new HashMap<String, String>();
        groups.forEach((leader, together) -> {
            var there = List.copyOf(byGroup.getOrDefault(leader, new LinkedHashSet<>()));
            if (there.size() > 1) Union.absorb(work, there.getFirst(), there.subList(1, there.size()));
            boolean arriving = there.isEmpty();
            var city = arriving
                    ? NodeId.of(
                            Cities.TARGET.kind(), source, together.getFirst().id())
                    : there.getFirst();
            for (var row : together.subList(arriving ? 1 : 0, together.size())) settled.put(row.id(), city);
        });
        return settled;
    }

    private static CityGroups grouped(List<CityRow> rows, List<Known> cities) {
        var groups = new CityGroups();
        var holders = new HashMap<String, String>();
        for (var row : rows) groups.add(member(row), row.keys());
        for (var city : cities) {
            groups.add(member(city), city.keys());
            city.keys().forEach(key -> holders.putIfAbsent(key, member(city)));
        }
        for (var city : cities) if (city.own()) groups.join("row " + city.row(), member(city));
        for (var row : rows)
            for (var key : row.keys()) {
                var holder = holders.putIfAbsent(key, member(row));
                if (holder != null) groups.joinUnlessApart(holder, member(row));
            }
        return groups;
    }

    private static String member(CityRow row) {
        return "row " + row.id();
    }

    private static String member(Known known) {
        return "city " + known.city();
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

    /// A city a row may speak of.
    ///
    /// @param own whether the row has spoken of it before, whatever its identifiers say now
    /// @param keys identifiers of the city
    private record Known(String row, String city, boolean own, long since, List<String> keys) {}

    /// Oldest first. The planner is told where to begin: while the graph is still empty it would begin at all cities,
    /// and go on so for the whole first import.
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
                          RETURN city, true AS own
                          UNION
                          MATCH (city:Thing {id: row.node})
                          USING INDEX city:Thing(id)
                          WHERE city:City
                          RETURN city, true AS own
                          UNION
                          UNWIND row.keys AS key
                          MATCH (identifier:Identifier {key: key})-[:IDENTIFIES]->(city:City)
                          USING INDEX identifier:Identifier(key)
                          RETURN city, false AS own
                        }
                        RETURN row.id AS row, city.id AS city, own, city.since AS since,
                               COLLECT { MATCH (key:Identifier)-[:IDENTIFIES]->(city) RETURN key.key } AS keys
                        """, Map.of("rows", asked)).stream()
                .sorted(Comparator.comparing(Known::since).thenComparing(Known::city))
                .toList();
    }
}
