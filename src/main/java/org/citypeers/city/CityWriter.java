package org.citypeers.city;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes cities: what each source says stays its own, and the node shows what they say together.
final class CityWriter implements Writer<CityRow> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final String source;
    /// Name of the node by row id; written anew whenever the unit of work runs again.
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private Holders holders = Holders.NONE;

    CityWriter(String source) {
        this.source = source;
    }

    /// Of the rows written last.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public Map<String, String> known(Writing work, List<CityRow> rows) {
        return new SameCity(source).settle(work, rows);
    }

    @Override
    public List<Link> write(Writing work, String source, List<Placed<CityRow>> placed) {
        var said = said(work, placed);
        show(work, said, slugs(placed));
        state(work, placed);
        names.clear();
        warnings.clear();
        for (var one : placed) warnings.addAll(holders.warnings(one.nodeId(), one.row()));
        var links = new ArrayList<Link>();
        said.forEach((city, sayings) -> {
            var name = new Combined(sayings, holders.of(city)).name();
            for (var one : sayings) {
                if (!one.source().equals(source)) continue;
                names.put(one.row().id(), name);
                one.row().topics().forEach(topic -> links.add(Link.to(city, "ADDRESSES", Topics.TARGET, topic)));
            }
        });
        return links;
    }

    @Override
    public Collection<String> keys(Placed<CityRow> placed) {
        return placed.row().keys().stream().filter(holders.of(placed.nodeId())).toList();
    }

    /// The name the city goes by, which a later source may spell otherwise.
    @Override
    public String name(CityRow row) {
        return names.getOrDefault(row.id(), "");
    }

    /// Shows what the remaining sources say, after one was taken back.
    void showAgain(Writing work, List<String> cities) {
        var said = new LinkedHashMap<String, Map<String, Said>>();
        remembered(work, cities, said);
        show(work, sayings(said), Map.of());
    }

    private Map<String, List<Said>> said(Writing work, List<Placed<CityRow>> placed) {
        var said = new LinkedHashMap<String, Map<String, Said>>();
        var known = placed.stream()
                .filter(one -> !one.created())
                .map(Placed::nodeId)
                .distinct()
                .toList();
        remembered(work, known, said);
        for (var one : placed) {
            var record = Sources.key(Cities.TARGET.kind(), source, one.row().id());
            said.computeIfAbsent(one.nodeId(), fresh -> new LinkedHashMap<>())
                    .put(record, new Said(record, source, one.row()));
        }
        return sayings(said);
    }

    /// In the order the rows arrived; one that is updated keeps its place.
    private static void remembered(Writing work, List<String> cities, Map<String, Map<String, Said>> said) {
        if (cities.isEmpty()) return;
        record Kept(String city, String key, String source, String json) {}
        work.all(Kept.class, """
                MATCH (city:Thing)<-[:RECORDS]-(record:Record)
                WHERE city.id IN $cities AND record.json IS NOT NULL
                RETURN city.id AS city, record.key AS key, record.source AS source, record.json AS json
                ORDER BY record.since, key
                """, Map.of("cities", cities))
                .forEach(kept -> said.computeIfAbsent(kept.city(), fresh -> new LinkedHashMap<>())
                        .put(
                                kept.key(),
                                new Said(kept.key(), kept.source(), JSON.readValue(kept.json(), CityRow.class))));
    }

    private static Map<String, List<Said>> sayings(Map<String, Map<String, Said>> said) {
        var sayings = new LinkedHashMap<String, List<Said>>();
        said.forEach((city, byRecord) -> sayings.put(city, List.copyOf(byRecord.values())));
        return sayings;
    }

    private static Map<String, String> slugs(List<Placed<CityRow>> placed) {
        return placed.stream()
                .filter(Placed::created)
                .collect(toMap(Placed::nodeId, Placed::slug, (first, later) -> first));
    }

    private void show(Writing work, Map<String, List<Said>> said, Map<String, String> slugs) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        long now = System.currentTimeMillis() * 1000;
        holders = Holders.of(work, said);
        for (var one : said.entrySet()) {
            var combined = new Combined(one.getValue(), holders.of(one.getKey()));
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", one.getKey());
            row.put("slug", slugs.get(one.getKey()));
            row.put("since", now + rows.size());
            row.put("keys", combined.keys());
            row.put("properties", combined.properties());
            rows.add(row);
        }
        work.run("""
                UNWIND $rows AS row
                MERGE (city:Thing {id: row.id})
                ON CREATE SET city.slug = row.slug, city.since = row.since
                SET city:City, city += row.properties, city.updatedAt = datetime()
                """, Map.of("rows", rows));
        work.run(
                """
                UNWIND $rows AS row
                MATCH (identifier:Identifier)-[:IDENTIFIES]->(:Thing {id: row.id})
                WHERE NOT identifier.key IN row.keys
                DETACH DELETE identifier
                """,
                Map.of(
                        "rows",
                        rows.stream().filter(row -> row.get("slug") == null).toList()));
        work.run("""
                UNWIND $rows AS row
                MATCH (city:Thing {id: row.id})
                UNWIND row.keys AS key
                MERGE (identifier:Identifier {key: key})
                SET identifier.scheme = split(key, ':')[0],
                    identifier.value = substring(key, size(split(key, ':')[0]) + 1), identifier._lock = null
                MERGE (identifier)-[:IDENTIFIES]->(city)
                """, Map.of("rows", rows));
    }

    private void state(Writing work, List<Placed<CityRow>> placed) {
        var stated = placed.stream()
                .map(one -> new Facts.Stated(
                        one.nodeId(),
                        one.nodeId(),
                        Sources.key(Cities.TARGET.kind(), source, one.row().id()),
                        source,
                        one.row().visibility(),
                        one.row().facts()))
                .toList();
        Facts.replace(work, stated.stream().map(Facts.Stated::record).toList(), stated);
    }
}
