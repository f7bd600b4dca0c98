package org.citypeers.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.citypeers.graph.Writing;

/// Whose the identifiers are that rows claim: each belongs to one city, the first that claimed it.
///
/// @param cities node id by identifier, `scheme:value`
record Holders(Map<String, String> cities) {
    static final Holders NONE = new Holders(Map.of());

    /// @param said all that is said of some cities, by node id
    static Holders of(Writing work, Map<String, List<Said>> said) {
        record Held(String key, String city) {}
        var claimed = new HashMap<String, List<String>>();
        said.forEach((city, sayings) -> claimed.put(
                city, sayings.stream().flatMap(one -> one.row().keys().stream()).toList()));
        var keys = claimed.values().stream().flatMap(List::stream).distinct().toList();
        var cities = new HashMap<String, String>();
        for (var held : work.all(Held.class, """
                MATCH (identifier:Identifier)-[:IDENTIFIES]->(city:City)
                USING INDEX identifier:Identifier(key)
                WHERE identifier.key IN $keys
                RETURN identifier.key AS key, city.id AS city
                """, Map.of("keys", keys)))
            // a city may be giving it up just now
            if (claimed.getOrDefault(held.city(), keys).contains(held.key())) cities.put(held.key(), held.city());
        for (var city : said.keySet())
            for (var key : claimed.getOrDefault(city, List.of())) cities.putIfAbsent(key, city);
        return new Holders(cities);
    }

    /// Whether an identifier is this city's.
    Predicate<String> of(String city) {
        return key -> Objects.equals(cities.get(key), city);
    }

    /// What the sender of a row should know.
    List<String> warnings(String city, CityRow row) {
        return row.keys().stream()
                .filter(of(city).negate())
                .map(key -> "the city " + row.id() + " (" + row.name() + ") was taken without " + key
                        + ", which belongs to a city another register tells apart from it")
                .toList();
    }
}
