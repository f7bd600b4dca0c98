package org.citypeers.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.Put;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graphql.Keyset;
import org.citypeers.shared.Connection;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All practices, and the door to them.
@Component
public class Practices implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a practice.
    public static final Target TARGET = new Target("practice", "Practice", "title");

    /// How other rooms' rows refer to an implementation.
    public static final Target IMPLEMENTATION = Implementations.TARGET;

    private static final Keyset OF_A_CITY = new Keyset("practices of a city", false);

    private final Graph graph;
    private final Sources sources;

    Practices(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<PracticeRow> rows) {
        return sources.put(TARGET, source, rows, new PracticeWriter(sources));
    }

    /// Takes back what a source said of these practices, with their implementations; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("practice", Practice.class, """
                MATCH (practice:Practice&Thing {id: asked})
                WHERE visible(practice)
                """, Practice.MAP);
    }

    @Override
    public Map<String, Practice> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Practice practice) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (practice:Practice&Thing {id: id})
                        WHERE visible(practice)
                        RETURN %s AS practice
                        """.formatted(Practice.MAP), Map.of("ids", ids)).stream()
                .map(Row::practice)
                .collect(toMap(Practice::id, Function.identity(), (one, same) -> one));
    }

    Optional<Practice> practice(PracticeBy by, Viewer viewer) {
        record Row(Practice practice) {}
        return graph.as(viewer)
                .one(Row.class, """
                        MATCH (practice:Practice&Thing)
                        WHERE (practice.id = $id OR practice.slug = $slug) AND visible(practice)
                        RETURN %s AS practice
                        """.formatted(Practice.MAP), Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())))
                .map(Row::practice);
    }

    /// What practices or implementations cite.
    Map<String, List<Citation>> citations(Collection<String> ids, String kind) {
        record Row(String thing, Citation citation) {}
        return graph.all(Row.class, """
                        MATCH (thing:Thing)-[:CITES]->(cited:Citation {kind: $kind})
                        WHERE thing.id IN $ids
                        RETURN thing.id AS thing, cited {.title, .url} AS citation
                        ORDER BY cited.position
                        """, Map.of("ids", ids, "kind", kind)).stream()
                .collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::citation, toList())));
    }

    /// What each city does or did, by title.
    Map<String, Connection<Practice>> of(Collection<String> cities, Page page, Viewer viewer) {
        record Item(String key, Practice practice) {}
        record Row(String city, int total, List<Item> found) {}
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (city:City&Thing)
                        WHERE city.id IN $cities
                        CALL (city) {
                          MATCH (city)-[:IMPLEMENTS]->(implementation:Implementation)-[:OF]->(practice:Practice)
                          WHERE visible(implementation) AND visible(practice)
                          WITH DISTINCT practice
                          WITH {key: toLower(practice.title) + '\\t' + practice.id, id: practice.id} AS one
                          ORDER BY one.key
                          RETURN collect(one) AS listed
                        }
                        RETURN city.id AS city, size(listed) AS total, COLLECT {
                          UNWIND %s AS one
                          MATCH (practice:Practice&Thing {id: one.id})
                          RETURN {key: one.key, practice: %s} ORDER BY one.key
                        } AS found
                        """.formatted(OF_A_CITY.slice(page), Practice.MAP),
                        OF_A_CITY.parameters(page, Map.of("cities", cities)))
                .stream()
                .collect(toMap(
                        Row::city,
                        row -> OF_A_CITY
                                .connection(page, row.found(), Item::key, row.total())
                                .map(Item::practice)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
