package org.citypeers.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.Cities;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Row;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What tests of people and practices stand on: cities, rows written as JSON, and who is looking.
public final class World {
    public static final Viewer NETWORK =
            new Viewer("member", Set.of(Viewer.PUBLIC, Viewer.NETWORK), Set.of(Scope.READ, Scope.CONTRIBUTE));

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private World() {}

    public static <R> R row(Class<R> type, String json) {
        return JSON.readValue(json.replace('\'', '"'), type);
    }

    /// What has to be there.
    public static <V> V in(Map<String, V> found, String id) {
        return Objects.requireNonNull(found.get(id));
    }

    /// Stand-in of the city room: puts cities that have nothing but an id, which is their name too.
    public static void cities(Sources sources, String source, String... ids) {
        sources.put(Cities.TARGET, source, List.of(ids).stream().map(Bare::new).toList(), new BareCities());
    }

    private record Bare(String id) implements Row {}

    private static final class BareCities implements Writer<Bare> {
        @Override
        public List<Link> write(Writing writing, String source, List<Placed<Bare>> rows) {
            for (var one : rows) writing.run("""
                        MERGE (city:Thing {id: $id})
                        SET city:City, city.slug = $slug, city.name = $slug, city.country = 'US',
                            city.visibility = ['public'], city.sample = false, city.updatedAt = datetime()
                        """, Map.of("id", one.nodeId(), "slug", one.slug()));
            return List.of();
        }
    }
}
