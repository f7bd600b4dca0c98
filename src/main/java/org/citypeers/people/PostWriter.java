package org.citypeers.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.citypeers.city.Cities;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.References;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;

/// Writes posts that a source describes.
final class PostWriter implements Writer<PostRow> {
    private final References references;
    private final String source;

    PostWriter(References references, String source) {
        this.references = references;
        this.source = source;
    }

    /// A post that so far only its holders told of is the one described now, so that it is not found vacant beside
    /// them.
    @Override
    public Map<String, String> known(Writing writing, List<PostRow> rows) {
        var cities = references.resolve(
                writing,
                source,
                Cities.TARGET,
                rows.stream().map(PostRow::city).filter(city -> city != null).toList());
        var asked = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var city = row.city() == null ? null : cities.get(row.city());
            if (city != null) asked.add(Map.of("row", row.id(), "city", city, "role", Seats.roleKey(row.role())));
        }
        if (asked.isEmpty()) return Map.of();
        record Found(String row, String post) {}
        var known = new HashMap<String, String>();
        var taken = new HashSet<String>();
        writing.all(Found.class, """
                UNWIND $asked AS asked
                MATCH (:Thing {id: asked.city})<-[:AT]-(:Tenure)-[:OF]->(post:Post {roleKey: asked.role})
                WHERE NOT EXISTS { MATCH (record:Record)-[:RECORDS]->(post) WHERE record.json IS NOT NULL }
                  AND NOT EXISTS { (:Record {kind: 'post', source: $source, id: asked.row})-[:RECORDS]->(:Post) }
                RETURN DISTINCT asked.row AS row, post.id AS post
                ORDER BY row, post
                """, Map.of("asked", asked, "source", source)).forEach(found -> {
            if (!known.containsKey(found.row()) && taken.add(found.post())) known.put(found.row(), found.post());
        });
        return known;
    }

    @Override
    public List<Link> write(Writing writing, String source, List<Placed<PostRow>> rows) {
        writing.run(
                """
                UNWIND $rows AS row
                MERGE (post:Thing {id: row.id})
                SET post:Post, post.slug = row.slug, post.role = row.row.role, post.roleKey = row.roleKey,
                    post.roleConcept = row.row.roleConcept, post.organization = row.row.organization,
                    post.url = row.row.url, post.source = row.row.source, post.visibility = row.row.visibility,
                    post.sample = row.row.sample, post.updatedAt = datetime()
                """, Map.of("rows", rows.stream().map(PostWriter::parameters).toList()));
        var links = new ArrayList<Link>();
        for (var one : rows) {
            var city = one.row().city();
            if (city != null) links.add(Link.to(one.nodeId(), "AT", Cities.TARGET, city));
        }
        return links;
    }

    private static Map<String, Object> parameters(Placed<PostRow> one) {
        return Map.of(
                "id", one.nodeId(),
                "slug", one.slug(),
                "roleKey", Seats.roleKey(one.row().role()),
                "row", Graph.map(one.row()));
    }
}
