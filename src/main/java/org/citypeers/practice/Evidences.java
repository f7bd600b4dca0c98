package org.citypeers.practice;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citypeers.graph.Graph;
import org.springframework.stereotype.Component;

/// Evidence of many practices at once. It is derived anew each time, because a city, a lead or an outcome may arrive
/// without the practice being touched; and from public data only, so that it is the same for all who look.
@Component
class Evidences {
    private final Graph graph;

    Evidences(Graph graph) {
        this.graph = graph;
    }

    Map<String, Evidence> of(Collection<String> practices) {
        record Row(String practice, List<Account> accounts) {}
        var today = LocalDate.now();
        return graph.all(Row.class, """
                        UNWIND $ids AS id
                        MATCH (practice:Practice&Thing {id: id})
                        WITH DISTINCT practice
                        RETURN practice.id AS practice, COLLECT {
                          MATCH (practice)<-[:OF]-(implementation:Implementation)
                          WHERE 'public' IN practice.visibility AND 'public' IN implementation.visibility
                            AND (practice.sample OR NOT implementation.sample)
                          OPTIONAL MATCH (city:City)-[:IMPLEMENTS]->(implementation)
                          WHERE 'public' IN city.visibility
                          WITH implementation, head(collect(city)) AS city
                          ORDER BY coalesce(implementation.start, ''), implementation.id
                          RETURN {
                            status: implementation.status, start: implementation.start, end: implementation.end,
                            cityId: city.id, cityName: city.name,
                            people: COLLECT {
                              MATCH (person:Person)-[:LED|CONTRIBUTED]->(implementation)
                              RETURN person.id AS person
                              UNION
                              MATCH (implementation)-[awaits:AWAITS]->(reference:Reference)
                              WHERE awaits._type IN ['LED', 'CONTRIBUTED']
                              RETURN reference.key AS person
                            },
                            results: COLLECT {
                              MATCH (implementation)-[:MEASURED]->(outcome:Outcome)
                              WHERE 'public' IN outcome.visibility
                              RETURN outcome {.measured, .method, .direction, .from, .to}
                            }
                          }
                        } AS accounts
                        """, Map.of("ids", practices)).stream()
                .collect(toMap(Row::practice, row -> EvidenceRule.of(row.accounts(), today)));
    }
}
