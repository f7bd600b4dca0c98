package org.citypeers.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Keyset;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who works, or worked, at a city: those who do come first, then by name.
@Component
class CityPeople {
    private static final Keyset AT_A_CITY = new Keyset("people at a city", false);

    private final Graph graph;

    CityPeople(Graph graph) {
        this.graph = graph;
    }

    /// @param current true for those who hold a post there now, false for those who no longer do, empty for all
    Map<String, CityPeopleConnection> of(
            Collection<String> cities, Optional<Boolean> current, Page page, Viewer viewer) {
        record Row(String city, int total, List<CityPeopleConnection.Item> found) {}
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("cities", cities);
        parameters.put("current", current.orElse(null));
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (city:City&Thing)
                        WHERE city.id IN $cities
                        CALL (city) {
                          MATCH (city)<-[:AT]-(tenure:Tenure)<-[:HOLDS]-(person:Person)
                          WHERE visible(person)
                          WITH person, tenure, %s AS held
                          ORDER BY held DESC, coalesce(tenure.from, '') DESC, tenure.id
                          WITH person, collect(held)[0] AS current, collect(DISTINCT tenure.role) AS roles
                          WHERE $current IS NULL OR current = $current
                          WITH {key: CASE WHEN current THEN '0' ELSE '1' END + toLower(person.name) + '\\t' + person.id,
                                id: person.id, current: current, roles: roles} AS one
                          ORDER BY one.key
                          RETURN collect(one) AS listed
                        }
                        RETURN city.id AS city, size(listed) AS total, COLLECT {
                          UNWIND %s AS one
                          MATCH (person:Person&Thing {id: one.id})
                          RETURN {key: one.key, current: one.current, roles: one.roles, person: %s} ORDER BY one.key
                        } AS found
                        """.formatted(Tenure.IS_CURRENT, AT_A_CITY.slice(page), Person.MAP),
                        AT_A_CITY.parameters(page, parameters))
                .stream()
                .collect(toMap(
                        Row::city,
                        row -> CityPeopleConnection.of(
                                AT_A_CITY.connection(page, row.found(), CityPeopleConnection.Item::key, row.total()))));
    }
}
