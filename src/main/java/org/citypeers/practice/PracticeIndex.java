package org.citypeers.practice;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.CityFacets;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is found of practices: the idea, and what those implementations say that everyone sees who sees the practice.
@Component
class PracticeIndex implements IndexSource {
    private final Graph graph;
    private final Evidences evidences;

    PracticeIndex(Graph graph, Evidences evidences) {
        this.graph = graph;
        this.evidences = evidences;
    }

    @Override
    public String kind() {
        return Practices.TARGET.kind();
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                CALL (changed) {
                  MATCH (changed)-[:OF]->(practice:Practice) RETURN practice
                  UNION
                  MATCH (changed)<-[:MEASURED]-(:Implementation)-[:OF]->(practice:Practice) RETURN practice
                  UNION
                  MATCH (changed)-[:IMPLEMENTS|LED|CONTRIBUTED]->(:Implementation)-[:OF]->(practice:Practice)
                  RETURN practice
                  UNION
                  MATCH (changed)<-[:UNDER]-(:Implementation)-[:OF]->(practice:Practice) RETURN practice
                  UNION
                  MATCH (changed)<-[:UNDER]-(practice:Practice) RETURN practice
                  UNION
                  WITH * WHERE changed:Topic
                  MATCH (changed)<-[:BROADER*0..8]-(:Topic)<-[:ADDRESSES]-(practice:Practice) RETURN practice
                }
                RETURN DISTINCT practice.id AS id
                """);
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Practice", after, limit);
    }

    private record Told(
            ImplementationStatus status,
            @Nullable PartialDate start,
            @Nullable String lessons,
            @Nullable CityFacets city,
            List<String> programs) {}

    private record Found(
            Practice practice,
            List<String> visibility,
            OffsetDateTime updatedAt,
            List<Told> told,
            List<String> topics,
            List<String> programs) {}

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        var evidence = evidences.of(ids);
        return graph.all(Found.class, """
                        UNWIND $ids AS id
                        MATCH (practice:Practice&Thing {id: id})
                        WITH DISTINCT practice
                        RETURN %s AS practice, practice.visibility AS visibility, practice.updatedAt AS updatedAt,
                          COLLECT {
                            MATCH (practice)<-[:OF]-(implementation:Implementation)
                            WHERE all(token IN practice.visibility
                                WHERE token IN implementation.visibility OR 'public' IN implementation.visibility)
                            OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(implementation)
                            WHERE 'public' IN city.visibility
                            WITH implementation, head(collect(city)) AS city
                            ORDER BY implementation.id
                            RETURN {status: implementation.status, start: implementation.start,
                              lessons: implementation.lessons,
                              city: CASE WHEN city IS NULL THEN null ELSE %s END,
                              programs: [(implementation)-[:UNDER]->(program:Program) | program.id]}
                          } AS told,
                          COLLECT {
                            MATCH (practice)-[:ADDRESSES]->(:Topic)-[:BROADER*0..8]->(topic:Topic)
                            RETURN DISTINCT topic.id
                          } AS topics,
                          [(practice)-[:UNDER]->(program:Program) | program.id] AS programs
                        """.formatted(Practice.MAP, CityFacets.MAP), Map.of("ids", ids)).stream()
                .map(found -> item(found, evidence.get(found.practice().id())))
                .toList();
    }

    private static IndexedItem item(Found found, @Nullable Evidence evidence) {
        var practice = found.practice();
        var cities = cities(found);
        var texts = new ArrayList<>(PracticeTexts.of(practice));
        for (var told : found.told())
            if (told.lessons() != null) texts.add(new Text("lessons", Weight.BODY, told.lessons()));
        for (var city : cities) texts.add(new Text("city", Weight.BODY, city.name()));
        return new IndexedItem(
                Practices.TARGET.kind(),
                practice.id(),
                practice.slug(),
                practice.title(),
                practice.summary(),
                practice.url(),
                null,
                found.updatedAt().toInstant(),
                texts,
                List.of(),
                facets(found, cities, evidence),
                numbers(found, cities),
                found.visibility(),
                List.of(),
                List.of());
    }

    private static Set<CityFacets> cities(Found found) {
        var cities = new HashSet<CityFacets>();
        for (var told : found.told()) if (told.city() != null) cities.add(told.city());
        return cities;
    }

    private static Map<String, Set<String>> facets(Found found, Set<CityFacets> cities, @Nullable Evidence evidence) {
        var facets = new HashMap<>(CityFacets.of(cities));
        var programs = new HashSet<>(found.programs());
        found.told().forEach(told -> programs.addAll(told.programs()));
        facets.put("topic", Set.copyOf(found.topics()));
        facets.put(
                "status",
                found.told().stream().map(told -> told.status().name()).collect(toSet()));
        facets.put("program", programs);
        if (evidence != null) facets.put("evidence", Set.of(evidence.level().name()));
        if (found.practice().sample()) facets.put("sample", Set.of("true"));
        return facets;
    }

    private static Map<String, Double> numbers(Found found, Set<CityFacets> cities) {
        var numbers = new HashMap<String, Double>();
        numbers.put("cities", (double) cities.size());
        numbers.put("updated", (double) found.updatedAt().toInstant().toEpochMilli());
        for (var told : found.told()) {
            if (told.start() == null) continue;
            numbers.merge("year", (double) told.start().year(), Math::max);
            // work that goes on counts as kept up from this day, which may raise the evidence level
            var keptUp = told.start().firstDay().plusYears(Account.SUSTAINED_YEARS);
            if (keptUp.isAfter(LocalDate.now()))
                numbers.merge(IndexedItem.STALE_AFTER, keptUp.toEpochDay() - 1.0, Math::min);
        }
        return numbers;
    }
}
