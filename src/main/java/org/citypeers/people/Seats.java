package org.citypeers.people;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citypeers.city.Cities;
import org.citypeers.graph.References;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the posts that tenures speak of: whoever holds the same role at the same place holds the same post, so that
/// predecessor and successor meet there. A post nobody has described is made, and goes when nobody is left who held it.
@Component
class Seats {
    private final Sources sources;
    private final References references;

    Seats(Sources sources, References references) {
        this.sources = sources;
        this.references = references;
    }

    /// A role at a place, as a row words it.
    record Seat(
            String role,
            @Nullable String roleConcept,
            @Nullable String city,
            @Nullable String organization) {
        static Seat of(PersonRow.Held held) {
            return new Seat(held.role(), held.roleConcept(), held.city(), held.organization());
        }

        String key() {
            return (city == null ? "organization/" + organization : city) + "/" + roleKey(role);
        }
    }

    static String roleKey(String role) {
        return role.toLowerCase(Locale.ROOT);
    }

    /// Node id of the post by the key of the seat; posts that are not there are made.
    Map<String, String> posts(Writing work, String source, Collection<Seat> seats) {
        var wanted = new LinkedHashMap<String, Seat>();
        seats.forEach(seat -> wanted.putIfAbsent(seat.key(), seat));
        if (wanted.isEmpty()) return Map.of();
        var found = new HashMap<>(named(work, source, wanted.keySet()));
        found.putAll(atPlace(work, source, missing(wanted, found)));
        found.putAll(made(work, source, missing(wanted, found)));
        sources.name(work, Posts.TARGET, source, found);
        return found;
    }

    /// Posts whose holders or description changed: nobody's posts go, and those only their holders tell of are seen by
    /// whoever sees one of them.
    void settle(Writing work, Collection<String> posts) {
        if (posts.isEmpty()) return;
        record Row(String id) {}
        var ids = Map.of("ids", List.copyOf(posts));
        var nobodys = work.all(Row.class, """
                        MATCH (post:Post&Thing)
                        WHERE post.id IN $ids
                          AND NOT (post)<-[:OF]-(:Tenure)
                          AND NOT EXISTS { MATCH (record:Record)-[:RECORDS]->(post) WHERE record.json IS NOT NULL }
                        RETURN post.id AS id
                        """, ids).stream().map(Row::id).toList();
        sources.removeParts(work, nobodys);
        work.run("""
                MATCH (post:Post&Thing)<-[:OF]-(tenure:Tenure)
                WHERE post.id IN $ids
                  AND NOT EXISTS { MATCH (record:Record)-[:RECORDS]->(post) WHERE record.json IS NOT NULL }
                WITH post, collect(tenure) AS tenures
                SET post.visibility = reduce(all = [], tenure IN tenures |
                      all + [token IN tenure.visibility WHERE NOT token IN all]),
                    post.sample = all(tenure IN tenures WHERE tenure.sample),
                    post.url = null, post.source = null, post.updatedAt = datetime()
                """, ids);
        work.changed(posts);
    }

    private static List<Seat> missing(Map<String, Seat> wanted, Map<String, String> found) {
        return wanted.entrySet().stream()
                .filter(entry -> !found.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> named(Writing work, String source, Collection<String> keys) {
        record Row(String key, String post) {}
        return work
                .all(
                        Row.class,
                        """
                        UNWIND $keys AS key
                        MATCH (record:Record {kind: $kind, source: $source, id: key})-[:RECORDS]->(post:Post)
                        RETURN key, min(post.id) AS post
                        """,
                        Map.of(
                                "keys", List.copyOf(keys),
                                "kind", Posts.TARGET.kind(),
                                "source", source))
                .stream()
                .collect(toMap(Row::key, Row::post));
    }

    private Map<String, String> atPlace(Writing work, String source, List<Seat> seats) {
        var references = seats.stream()
                .filter(seat -> seat.city() != null)
                .map(Seat::city)
                .toList();
        var cities = this.references.resolve(work, source, Cities.TARGET, references);
        var asked = new ArrayList<Map<String, String>>();
        for (var seat : seats) {
            var city = seat.city() == null ? null : cities.get(seat.city());
            if (city != null) asked.add(Map.of("key", seat.key(), "city", city, "role", roleKey(seat.role())));
        }
        if (asked.isEmpty()) return Map.of();
        record Row(String key, String post) {}
        return work.all(Row.class, """
                        UNWIND $asked AS asked
                        MATCH (city:Thing {id: asked.city})
                        CALL (city, asked) {
                          MATCH (city)<-[:AT]-(post:Post {roleKey: asked.role})
                          RETURN post
                          UNION
                          MATCH (city)<-[:AT]-(:Tenure)-[:OF]->(post:Post {roleKey: asked.role})
                          RETURN post
                        }
                        RETURN asked.key AS key, min(post.id) AS post
                        """, Map.of("asked", asked)).stream().collect(toMap(Row::key, Row::post));
    }

    private static Map<String, String> made(Writing work, String source, List<Seat> seats) {
        var made = new HashMap<String, String>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var seat : seats) {
            var id = NodeId.of(Posts.TARGET.kind(), source, seat.key());
            made.put(seat.key(), id);
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", id);
            row.put("slug", source + ":" + seat.key());
            row.put("role", seat.role());
            row.put("roleKey", roleKey(seat.role()));
            row.put("roleConcept", seat.roleConcept());
            row.put("organization", seat.organization());
            rows.add(row);
        }
        work.run("""
                UNWIND $rows AS row
                MERGE (post:Thing {id: row.id})
                ON CREATE SET post:Post, post.slug = row.slug, post.role = row.role, post.roleKey = row.roleKey,
                              post.roleConcept = row.roleConcept, post.organization = row.organization,
                              post.visibility = [], post.sample = false, post.updatedAt = datetime()
                """, Map.of("rows", rows));
        return made;
    }
}
