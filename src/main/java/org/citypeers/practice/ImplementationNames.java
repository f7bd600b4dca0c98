package org.citypeers.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Writing;
import org.jspecify.annotations.Nullable;

/// Under which slug implementations are shown and under which ids references find them. An id that two practices of a
/// source use, such as `1`, belongs to the first; the other is found with its practice in front.
///
/// @param slugs by node id
/// @param nodes node id by the id in the source
record ImplementationNames(Map<String, String> slugs, Map<String, String> nodes) {

    static ImplementationNames of(Writing work, String source, List<PlacedImplementation> placed) {
        record Row(String id, @Nullable String slug, boolean slugTaken, boolean nameTaken) {}
        var before = new HashMap<String, Row>();
        var asked = placed.stream()
                .map(one -> Map.of("id", one.id(), "key", one.key()))
                .toList();
        work.all(Row.class, """
                UNWIND $asked AS asked
                OPTIONAL MATCH (own:Thing {id: asked.id})
                OPTIONAL MATCH (other:Implementation {slug: asked.key})
                RETURN asked.id AS id, own.slug AS slug,
                  other IS NOT NULL AND other.id <> asked.id AS slugTaken,
                  EXISTS {
                    MATCH (:Record {kind: 'implementation', source: $source, id: asked.key})-[:RECORDS]->(named:Thing)
                    WHERE named.id <> asked.id
                  } AS nameTaken
                """, Map.of("asked", asked, "source", source)).forEach(row -> before.put(row.id(), row));
        var slugs = new HashMap<String, String>();
        var nodes = new HashMap<String, String>();
        var used = new HashSet<String>();
        for (var one : placed) {
            var was = before.get(one.id());
            boolean first = used.add(one.key());
            nodes.put(one.local(), one.id());
            if (was != null && !was.nameTaken() && first) nodes.put(one.key(), one.id());
            if (was != null && was.slug() != null) slugs.put(one.id(), was.slug());
            else if (was != null && !was.slugTaken() && first) slugs.put(one.id(), one.key());
            else slugs.put(one.id(), one.practiceSlug() + "/" + one.key());
        }
        return new ImplementationNames(slugs, nodes);
    }
}
