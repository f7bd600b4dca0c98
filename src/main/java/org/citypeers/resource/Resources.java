package org.citypeers.resource;

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
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All resources, and the door to them.
@Component
public class Resources implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a resource.
    public static final Target TARGET = new Target("resource", "Resource", "title");

    private final Graph graph;
    private final Sources sources;

    Resources(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<ResourceRow> rows) {
        return sources.put(TARGET, source, rows, new ResourceWriter());
    }

    /// Takes back what a source said of these resources; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("resource", Resource.class, """
                MATCH (resource:Resource&Thing {id: asked})
                WHERE visible(resource)
                """, Resource.MAP);
    }

    @Override
    public Map<String, Resource> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Resource resource) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (resource:Resource&Thing)
                        WHERE resource.id IN $ids AND visible(resource)
                        RETURN %s AS resource
                        """.formatted(Resource.MAP), Map.of("ids", ids)).stream()
                .map(Row::resource)
                .collect(toMap(Resource::id, Function.identity()));
    }

    Optional<Resource> resource(ResourceBy by, Viewer viewer) {
        record Row(Resource resource) {}
        return graph.as(viewer)
                .one(Row.class, """
                        MATCH (resource:Resource)
                        WHERE (resource.id = $id OR resource.slug = $slug) AND visible(resource)
                        RETURN %s AS resource
                        """.formatted(Resource.MAP), Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())))
                .map(Row::resource);
    }

    Map<String, String> bodies(Collection<String> ids, Viewer viewer) {
        record Row(String id, String body) {}
        return graph.as(viewer).all(Row.class, """
                        MATCH (resource:Resource&Thing)
                        WHERE resource.id IN $ids AND visible(resource)
                        RETURN resource.id AS id, resource.body AS body
                        """, Map.of("ids", ids)).stream().collect(toMap(Row::id, Row::body));
    }

    /// Node ids of the authors of each, in the order of the source.
    Map<String, List<String>> authors(Collection<String> ids, Viewer viewer) {
        return beside("""
                MATCH (resource)<-[made:AUTHORED]-(other:Person)
                WHERE visible(other)
                RETURN resource.id AS id, other.id AS found
                ORDER BY made.position, found
                """, ids, viewer);
    }

    /// Node ids of the cities each speaks of, by name.
    Map<String, List<String>> places(Collection<String> ids, Viewer viewer) {
        return beside("""
                MATCH (resource)-[:PLACED_IN]->(other:City)
                WHERE visible(other)
                RETURN resource.id AS id, other.id AS found
                ORDER BY other.name, found
                """, ids, viewer);
    }

    /// Node ids of what uses each now; steps belong to a room this one does not know.
    Map<String, List<String>> users(Collection<String> ids, Viewer viewer) {
        return beside("""
                MATCH (resource)<-[uses:USES]-(other:Thing)
                WHERE uses.current AND visible(other)
                RETURN resource.id AS id, other.id AS found
                ORDER BY other.owner, other.position, found
                """, ids, viewer);
    }

    private Map<String, List<String>> beside(String cypher, Collection<String> ids, Viewer viewer) {
        record Row(String id, String found) {}
        var visible = """
                MATCH (resource:Resource&Thing)
                WHERE resource.id IN $ids AND visible(resource)
                """;
        return graph.as(viewer).all(Row.class, visible + cypher, Map.of("ids", ids)).stream()
                .distinct()
                .collect(groupingBy(Row::id, LinkedHashMap::new, mapping(Row::found, toList())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
