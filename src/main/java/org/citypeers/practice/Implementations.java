package org.citypeers.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.NodeReading;
import org.citypeers.graph.ReadTogether;
import org.citypeers.graph.Target;
import org.citypeers.people.Person;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All implementations. One is seen by who sees it and its practice.
@Component
public class Implementations implements NodeSource, ReadTogether {
    static final Target TARGET = new Target("implementation", "Implementation", "title");

    private final Graph graph;

    Implementations(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public NodeReading reading() {
        return new NodeReading("implementation", Implementation.class, """
                MATCH (implementation:Implementation&Thing {id: asked})-[:OF]->(practice:Practice)
                WHERE visible(implementation) AND visible(practice)
                """, Implementation.MAP);
    }

    @Override
    public Map<String, Implementation> nodes(Collection<String> ids, Viewer viewer) {
        record Row(Implementation implementation) {}
        return graph.as(viewer).all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (implementation:Implementation&Thing {id: id})-[:OF]->(practice:Practice)
                        WHERE visible(implementation) AND visible(practice)
                        RETURN %s AS implementation
                        """.formatted(Implementation.MAP), Map.of("ids", ids)).stream()
                .map(Row::implementation)
                .collect(toMap(Implementation::id, Function.identity(), (one, same) -> one));
    }

    /// Where each was taken over from.
    Map<String, List<Implementation>> origins(Collection<String> ids, Viewer viewer) {
        return beside("(here)-[:ADAPTED_FROM]->(there:Implementation)", ids, viewer);
    }

    /// Who took each over, the earliest first.
    Map<String, List<Implementation>> adoptions(Collection<String> ids, Viewer viewer) {
        return beside("(here)<-[:ADAPTED_FROM]-(there:Implementation)", ids, viewer);
    }

    private Map<String, List<Implementation>> beside(String pattern, Collection<String> ids, Viewer viewer) {
        record Row(String one, Implementation other) {}
        return graph.as(viewer).all(Row.class, reading().beside("""
                        MATCH (here:Implementation&Thing)
                        WHERE here.id IN $ids
                        MATCH %s
                        WITH DISTINCT here, there
                        WITH here.id AS one, there.id AS asked, coalesce(there.start, '') + there.id AS place
                        """.formatted(pattern)), Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::one, LinkedHashMap::new, mapping(Row::other, toList())));
    }

    /// Everyone who took part, leads first; who is not here stands as staff of the city.
    Map<String, List<Contribution>> contributions(Collection<String> ids, Viewer viewer) {
        record Row(
                String id,
                Contribution.Role role,
                @Nullable Person person,
                boolean gone,
                @Nullable String city) {
            Contribution contribution() {
                var staff = (gone ? "former staff" : "staff not named here") + (city == null ? "" : ", " + city);
                return new Contribution(role, person, person == null ? staff : person.name());
            }
        }
        return graph.as(viewer).all(Row.class, """
                        MATCH (implementation:Implementation&Thing)
                        WHERE implementation.id IN $ids
                        CALL (implementation) {
                          MATCH (person:Person)-[did:LED|CONTRIBUTED|ADVISED]->(implementation)
                          RETURN type(did) AS role, false AS gone,
                            CASE WHEN visible(person)
                              THEN person {.id, .slug, .name, .title, .languages, .bio, .url, .listed, .contactable, .sample}
                            END AS person
                          UNION ALL
                          MATCH (implementation)-[awaits:AWAITS]->(:Reference)
                          WHERE awaits._type IN ['LED', 'CONTRIBUTED', 'ADVISED']
                          RETURN awaits._type AS role, coalesce(awaits._gone, false) AS gone, null AS person
                        }
                        OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(implementation)
                        WHERE visible(city)
                        WITH DISTINCT implementation, role, person, gone, city
                        ORDER BY CASE role WHEN 'LED' THEN 0 WHEN 'CONTRIBUTED' THEN 1 ELSE 2 END, person.name, person.id
                        RETURN implementation.id AS id, role, person, gone, city.name AS city
                        """, Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, mapping(Row::contribution, toList())));
    }

    /// What happened on the way, in the order of the source.
    Map<String, List<ImplementationEvent>> events(Collection<String> ids) {
        record Row(String id, ImplementationEvent event) {}
        return graph.all(Row.class, """
                        MATCH (implementation:Implementation&Thing)-[:SAW]->(event:ImplementationEvent)
                        WHERE implementation.id IN $ids
                        RETURN implementation.id AS id, event {.date, .means, .url, .source} AS event
                        ORDER BY event.position
                        """, Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, mapping(Row::event, toList())));
    }

    /// Numbers without a period, in the order of the source.
    Map<String, List<DatedFact>> facts(Collection<String> ids) {
        record Row(String id, DatedFact fact) {}
        return graph.all(Row.class, """
                        MATCH (implementation:Implementation&Thing)-[:STATES]->(fact:ImplementationFact)
                        WHERE implementation.id IN $ids
                        RETURN implementation.id AS id,
                          fact {.metric, .value, .unit, .date, .source, .url, .note} AS fact
                        ORDER BY fact.position
                        """, Map.of("ids", ids)).stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, mapping(Row::fact, toList())));
    }
}
