package org.citypeers.city;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Cypher;
import org.jspecify.annotations.Nullable;

/// Which cities are meant: for filters and drafts of other rooms.
public final class CityLookup {
    private CityLookup() {}

    /// Node id by what names it, for the cities there are.
    ///
    /// @param cypher of the viewer: a city the viewer may not see is not there
    public static Map<CityBy, String> ids(Cypher cypher, Collection<CityBy> cities) {
        if (cities.isEmpty()) return Map.of();
        record Row(int at, String id) {}
        var asked = List.copyOf(cities);
        var rows = new java.util.ArrayList<Map<String, @Nullable Object>>();
        for (var by : asked) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("at", rows.size());
            row.put("id", by.id());
            row.put("slug", by.slug());
            row.put("key", key(by));
            rows.add(row);
        }
        return cypher.all(Row.class, """
                        UNWIND $rows AS row
                        OPTIONAL MATCH (byId:City&Thing {id: row.id})
                        OPTIONAL MATCH (bySlug:City {slug: row.slug})
                        OPTIONAL MATCH (:Identifier {key: row.key})-[:IDENTIFIES]->(byIdentifier:City)
                        WITH row, coalesce(byId, bySlug, byIdentifier) AS city
                        WHERE city IS NOT NULL AND visible(city)
                        RETURN row.at AS at, city.id AS id
                        """, Map.of("rows", rows)).stream()
                .collect(toMap(row -> asked.get(row.at()), Row::id, (one, same) -> one));
    }

    private static @Nullable String key(CityBy by) {
        var identifier = by.identifier();
        return identifier == null ? null : identifier.scheme() + ":" + identifier.value();
    }
}
