package org.citypeers.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.Put;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writing;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// All cities, and the door to them.
@Component
public class Cities implements NodeSource, ReadTogether {
    /// How other rooms' rows refer to a city.
    public static final Target TARGET = new Target("city", "City", "name");

    /// A [City], as a Cypher map of a node called `city`.
    public static final String MAP = """
            city {.id, .slug, .name, .country, .subdivision, .aliases, .identifiers, .lat, .lon, .website,
                  .governmentForm, .population, .populationDate, .populationSource, .sample}""";

    private static final String COLUMNS = MAP + " AS city";

    private final Graph graph;
    private final Sources sources;

    Cities(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /// Puts a batch of rows with different ids; see [Sources#put]. Rows that share an identifier with a
    /// city of another source speak of that city, and a row that shares one with two cities makes them
    /// one; but where registers tell them apart, see [SameCity], the row goes in without the identifier,
    /// with a warning.
    public Put put(String source, List<CityRow> rows) {
        var writer = new CityWriter(source);
        return sources.put(TARGET, source, rows, writer).warning(writer.warnings());
    }

    /// Takes back what a source said of these cities; the seq of the change.
    public long remove(String source, List<String> ids) {
        return graph.write(work -> {
                    remove(work, source, ids);
                    return true;
                })
                .seq();
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("city", City.class, """
                MATCH (city:City&Thing {id: asked})
                WHERE visible(city)
                """, MAP);
    }

    /// By the id asked for: a city that became one with another answers to both ids.
    @Override
    public Map<String, City> nodes(Collection<String> ids, Viewer viewer) {
        var found = found("""
                MATCH (city:City:Thing)
                WHERE city.id IN $keys AND visible(city)
                RETURN city.id AS asked,\s""" + COLUMNS, ids, viewer);
        var others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!others.isEmpty()) found.putAll(found("""
                MATCH (record:Record {kind: 'city'})-[:RECORDS]->(city:City)
                WHERE record.nodeId IN $keys AND visible(city)
                RETURN DISTINCT record.nodeId AS asked,\s""" + COLUMNS, others, viewer));
        return found;
    }

    /// @return empty when there is none the viewer may see
    public Optional<City> city(CityBy by, Viewer viewer) {
        if (by.id() != null)
            return Optional.ofNullable(nodes(List.of(by.id()), viewer).get(by.id()));
        if (by.slug() != null) return bySlug(by.slug().strip(), viewer);
        if (by.identifier() == null) return Optional.empty();
        return only(found("""
                MATCH (identifier:Identifier)-[:IDENTIFIES]->(city:City)
                WHERE identifier.key IN $keys AND visible(city)
                RETURN city.id AS asked,\s""" + COLUMNS, List.of(by.identifier().key()), viewer));
    }

    /// By its slug, else as `source:id`, else by the id any source uses for it, if only one city has it.
    private Optional<City> bySlug(String slug, Viewer viewer) {
        var city = only(found("""
                MATCH (city:City)
                WHERE city.slug IN $keys AND visible(city)
                RETURN city.id AS asked,\s""" + COLUMNS, List.of(slug), viewer));
        if (city.isPresent()) return city;
        int cut = slug.indexOf(':');
        var qualified = cut < 1
                ? Optional.<City>empty()
                : only(found(
                        """
                MATCH (record:Record)-[:RECORDS]->(city:City)
                WHERE record.key IN $keys AND visible(city)
                RETURN city.id AS asked,\s""" + COLUMNS,
                        List.of(Sources.key(TARGET.kind(), slug.substring(0, cut), slug.substring(cut + 1))),
                        viewer));
        if (qualified.isPresent()) return qualified;
        return only(found("""
                MATCH (record:Record)-[:RECORDS]->(city:City)
                WHERE record.id IN $keys AND record.kind = 'city' AND visible(city)
                RETURN DISTINCT city.id AS asked,\s""" + COLUMNS, List.of(slug), viewer));
    }

    private record Found(String asked, City city) {}

    private Map<String, City> found(String cypher, Collection<String> keys, Viewer viewer) {
        var found = new HashMap<String, City>();
        graph.as(viewer)
                .all(Found.class, cypher, Map.of("keys", List.copyOf(keys)))
                .forEach(row -> found.put(row.asked(), row.city()));
        return found;
    }

    private static Optional<City> only(Map<String, City> found) {
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private void remove(Writing work, String source, List<String> ids) {
        record Spoken(String city, List<String> identifiers) {}
        var records =
                ids.stream().map(id -> Sources.key(TARGET.kind(), source, id)).toList();
        var spoken = work.all(Spoken.class, """
                MATCH (record:Record)-[:RECORDS]->(city:City)
                WHERE record.key IN $records
                RETURN DISTINCT city.id AS city,
                       COLLECT { MATCH (key:Identifier)-[:IDENTIFIES]->(city) RETURN key.key } AS identifiers
                """, Map.of("records", records));
        var cities = spoken.stream().map(Spoken::city).toList();
        sources.remove(work, TARGET, source, ids);
        Facts.forget(work, records);
        new CityWriter(source).showAgain(work, cities);
        work.run(
                """
                MATCH (identifier:Identifier)
                WHERE identifier.key IN $keys AND NOT (identifier)-[:IDENTIFIES]->()
                DELETE identifier
                """,
                Map.of(
                        "keys",
                        spoken.stream()
                                .flatMap(one -> one.identifiers().stream())
                                .toList()));
        work.changed(cities);
    }
}
