package org.citypeers.practice;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.CityFacets;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What cities and people did, as evidence for matching: the words of the practice and of this implementation alone,
/// seen by whoever sees the implementation.
@Component
class ImplementationIndex implements IndexSource {
    private static final double DID = 1.0;

    private final Graph graph;
    private final Evidences evidences;

    ImplementationIndex(Graph graph, Evidences evidences) {
        this.graph = graph;
        this.evidences = evidences;
    }

    @Override
    public String kind() {
        return Implementations.TARGET.kind();
    }

    @Override
    public Map<String, Map<String, String>> facetLabels() {
        return Map.of(
                "status", Labels.of(ImplementationStatus.class, Labels::words),
                "evidence", Labels.of(EvidenceLevel.class, EvidenceLevel::label));
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                CALL (changed) {
                  MATCH (changed)<-[:OF]-(implementation:Implementation) RETURN implementation
                  UNION
                  MATCH (changed)-[:OF]->(:Practice)<-[:OF]-(implementation:Implementation) RETURN implementation
                  UNION
                  MATCH (changed)<-[:MEASURED]-(:Implementation)-[:OF]->(:Practice)<-[:OF]-(implementation:Implementation)
                  RETURN implementation
                  UNION
                  MATCH (changed)-[:IMPLEMENTS|LED|CONTRIBUTED|ADVISED]->(implementation:Implementation)
                  RETURN implementation
                  UNION
                  MATCH (changed)<-[:UNDER]-(implementation:Implementation) RETURN implementation
                  UNION
                  WITH * WHERE changed:Topic
                  MATCH (changed)<-[:BROADER*0..8]-(:Topic)<-[:ADDRESSES]-(:Practice)<-[:OF]-(implementation:Implementation)
                  RETURN implementation
                }
                RETURN DISTINCT implementation.id AS id
                """);
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Implementation", after, limit);
    }

    private record Took(Contribution.Role role, String id) {}

    private record Found(
            Implementation implementation,
            Practice practice,
            List<String> visibility,
            OffsetDateTime updatedAt,
            @Nullable CityFacets city,
            List<Took> people,
            List<String> topics,
            List<String> programs) {}

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        var all = graph.all(
                Found.class, """
                UNWIND $ids AS id
                MATCH (implementation:Implementation&Thing {id: id})-[:OF]->(practice:Practice)
                OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(implementation)
                WHERE 'public' IN city.visibility
                WITH implementation, practice, head(collect(city)) AS city
                RETURN %s AS implementation, %s AS practice, implementation.visibility AS visibility,
                  implementation.updatedAt AS updatedAt,
                  CASE WHEN city IS NULL THEN null ELSE %s END AS city,
                  COLLECT {
                    MATCH (person:Person)-[did:LED|CONTRIBUTED|ADVISED]->(implementation)
                    WHERE person.listed
                    RETURN DISTINCT {role: type(did), id: person.id}
                  } AS people,
                  COLLECT {
                    MATCH (practice)-[:ADDRESSES]->(:Topic)-[:BROADER*0..8]->(topic:Topic)
                    RETURN DISTINCT topic.id
                  } AS topics,
                  [(implementation)-[:UNDER]->(program:Program) | program.id] AS programs
                """.formatted(Implementation.MAP, Practice.MAP, CityFacets.MAP), Map.of("ids", ids));
        var evidence = evidences.of(
                all.stream().map(found -> found.practice().id()).distinct().toList());
        return all.stream()
                .map(found -> item(found, evidence.get(found.practice().id())))
                .toList();
    }

    private static IndexedItem item(Found found, @Nullable Evidence evidence) {
        var implementation = found.implementation();
        var practice = found.practice();
        return new IndexedItem(
                Implementations.TARGET.kind(),
                implementation.id(),
                implementation.slug(),
                Objects.requireNonNullElse(implementation.title(), practice.title()),
                practice.summary(),
                practice.url() + "#" + UriUtils.encode(implementation.slug(), StandardCharsets.UTF_8),
                null,
                found.updatedAt().toInstant(),
                texts(found),
                List.of(),
                facets(found, evidence),
                numbers(found),
                found.visibility(),
                associations(found),
                List.of());
    }

    private static List<Text> texts(Found found) {
        var one = found.implementation();
        var texts = new ArrayList<>(PracticeTexts.of(found.practice()));
        PracticeTexts.add(texts, "implementation", Weight.TITLE, one.title());
        PracticeTexts.add(texts, "lessons", Weight.BODY, one.lessons());
        PracticeTexts.add(texts, "means", Weight.BODY, one.means());
        PracticeTexts.add(texts, "context", Weight.BODY, one.context());
        PracticeTexts.add(texts, "stopReason", Weight.BODY, one.stopReason());
        if (found.city() != null)
            texts.add(new Text("city", Weight.BODY, found.city().name()));
        return texts;
    }

    private static Map<String, Set<String>> facets(Found found, @Nullable Evidence evidence) {
        var cities = found.city() == null ? List.<CityFacets>of() : List.of(found.city());
        var facets = new HashMap<>(CityFacets.of(cities));
        facets.put("topic", Set.copyOf(found.topics()));
        facets.put("status", Set.of(found.implementation().status().name()));
        facets.put("program", Set.copyOf(found.programs()));
        if (evidence != null) facets.put("evidence", Set.of(evidence.level().name()));
        if (found.implementation().sample()) facets.put("sample", Set.of("true"));
        return facets;
    }

    private static Map<String, Double> numbers(Found found) {
        var numbers = new HashMap<String, Double>();
        numbers.put("updated", (double) found.updatedAt().toInstant().toEpochMilli());
        var start = found.implementation().start();
        if (start != null) numbers.put("year", Double.valueOf(start.substring(0, 4)));
        return numbers;
    }

    private static List<Association> associations(Found found) {
        var associations = new ArrayList<Association>();
        if (found.city() != null)
            associations.add(new Association("DID", found.city().id(), DID));
        for (var took : found.people())
            associations.add(
                    new Association(took.role().name(), took.id(), took.role().strength()));
        return associations;
    }
}
