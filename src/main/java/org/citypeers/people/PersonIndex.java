package org.citypeers.people;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.CityFacets;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What is found of people: name, posts, topics, and what they say of themselves.
@Component
class PersonIndex implements IndexSource {
    private final Graph graph;

    PersonIndex(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return People.TARGET.kind();
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                CALL (changed) {
                  MATCH (changed)<-[:AT]-(:Tenure)<-[:HOLDS]-(person:Person) RETURN person
                  UNION
                  MATCH (changed)<-[:OF]-(:Tenure)<-[:HOLDS]-(person:Person) RETURN person
                  UNION
                  MATCH (changed)<-[:HOLDS]-(person:Person) RETURN person
                  UNION
                  WITH * WHERE changed:Topic
                  MATCH (changed)<-[:BROADER*0..8]-(:Topic)<-[:ADDRESSES]-(person:Person) RETURN person
                }
                RETURN DISTINCT person.id AS id
                """);
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Person", after, limit);
    }

    private record At(
            String role,
            @Nullable String roleConcept,
            boolean current,
            @Nullable LocalDate until,
            @Nullable CityFacets city) {}

    private record Found(
            Person person, List<String> visibility, OffsetDateTime updatedAt, List<At> tenures, List<String> topics) {}

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph
                .all(Found.class, """
                        UNWIND $ids AS id
                        MATCH (person:Person&Thing {id: id})
                        RETURN %s AS person, person.visibility AS visibility, person.updatedAt AS updatedAt,
                          COLLECT {
                            MATCH (person)-[:HOLDS]->(tenure:Tenure)
                            OPTIONAL MATCH (tenure)-[:AT]->(city:City)
                            WHERE 'public' IN city.visibility
                            WITH tenure, city
                            ORDER BY tenure.id
                            RETURN {role: tenure.role, roleConcept: tenure.roleConcept, current: %s,
                              until: tenure.until, city: CASE WHEN city IS NULL THEN null ELSE %s END}
                          } AS tenures,
                          COLLECT {
                            MATCH (person)-[:ADDRESSES]->(:Topic)-[:BROADER*0..8]->(topic:Topic)
                            RETURN DISTINCT topic.id
                          } AS topics
                        """.formatted(Person.MAP, Tenure.IS_CURRENT, CityFacets.MAP), Map.of("ids", ids))
                .stream()
                .map(PersonIndex::item)
                .toList();
    }

    private static IndexedItem item(Found found) {
        var person = found.person();
        var cities =
                found.tenures().stream().map(At::city).filter(Objects::nonNull).collect(toSet());
        var roles = found.tenures().stream().map(At::role).distinct().collect(joining("; "));
        var texts = new ArrayList<Text>();
        texts.add(new Text("name", Weight.NAME, person.name()));
        if (person.title() != null) texts.add(new Text("title", Weight.SUMMARY, person.title()));
        if (!roles.isEmpty()) texts.add(new Text("roles", Weight.SUMMARY, roles));
        if (person.bio() != null) texts.add(new Text("bio", Weight.BODY, person.bio()));
        cities.forEach(city -> texts.add(new Text("city", Weight.BODY, city.name())));
        return new IndexedItem(
                People.TARGET.kind(),
                person.id(),
                person.slug(),
                person.name(),
                summary(found),
                "/people/" + UriUtils.encode(person.slug(), StandardCharsets.UTF_8),
                null,
                found.updatedAt().toInstant(),
                texts,
                List.of(),
                facets(found, cities),
                numbers(found),
                found.visibility(),
                List.of(),
                List.of());
    }

    /// Who holds a post now holds it no more when its last day is over.
    private static Map<String, Double> numbers(Found found) {
        var numbers = new HashMap<String, Double>();
        numbers.put("updated", (double) found.updatedAt().toInstant().toEpochMilli());
        for (var one : found.tenures())
            if (one.current() && one.until() != null)
                numbers.merge(IndexedItem.STALE_AFTER, (double) one.until().toEpochDay(), Math::min);
        return numbers;
    }

    private static String summary(Found found) {
        var now = found.tenures().stream()
                .filter(At::current)
                .map(one -> one.city() == null
                        ? one.role()
                        : one.role() + ", " + one.city().name())
                .distinct()
                .collect(joining("; "));
        if (!now.isEmpty()) return now;
        return Objects.requireNonNullElse(found.person().title(), "");
    }

    private static Map<String, Set<String>> facets(Found found, Set<CityFacets> cities) {
        var facets = new HashMap<>(CityFacets.of(cities));
        var roles = new HashSet<String>();
        var now = new HashSet<String>();
        for (var one : found.tenures()) {
            roles.add(Seats.roleKey(one.role()));
            if (one.roleConcept() != null) roles.add(one.roleConcept().toLowerCase(Locale.ROOT));
            if (one.current() && one.city() != null) now.add(one.city().id());
        }
        facets.put("role", roles);
        facets.put("currentCity", now);
        facets.put("current", Set.of(String.valueOf(found.tenures().stream().anyMatch(At::current))));
        facets.put("contactable", Set.of(String.valueOf(found.person().contactable())));
        facets.put("topic", Set.copyOf(found.topics()));
        facets.put("language", Set.copyOf(found.person().languages()));
        if (found.person().sample()) facets.put("sample", Set.of("true"));
        return facets;
    }
}
