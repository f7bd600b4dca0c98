package org.citypeers.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.Cities;
import org.citypeers.city.CityRow;
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

    /// Puts cities that have little but an id, which is their name too.
    public static void cities(Cities cities, String source, String... ids) {
        cities.put(
                source,
                List.of(ids).stream()
                        .map(id -> row(CityRow.class, "{'id': '%1$s', 'name': '%1$s', 'country': 'US'}".formatted(id)))
                        .toList());
    }
}
