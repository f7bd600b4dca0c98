package org.citypeers.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.city.Cities;
import org.citypeers.city.City;
import org.citypeers.graph.Graph;
import org.citypeers.people.People;
import org.citypeers.people.Person;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cities and people together, in one question.
@Component
class PeerNodes {
    private final Graph graph;

    PeerNodes(Graph graph) {
        this.graph = graph;
    }

    private record Row(@Nullable City city, @Nullable Person person) {}

    Map<String, Object> byId(Collection<String> ids, Viewer viewer) {
        if (ids.isEmpty()) return Map.of();
        var found = new HashMap<String, Object>();
        graph.as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (city:City&Thing)
                        WHERE city.id IN $cities AND visible(city)
                        RETURN %s AS city, null AS person
                        UNION ALL
                        MATCH (person:Person&Thing)
                        WHERE person.id IN $people AND visible(person)
                        RETURN null AS city, %s AS person
                        """.formatted(Cities.MAP, People.MAP),
                        Map.of("cities", of("city", ids), "people", of("person", ids)))
                .forEach(row -> {
                    if (row.city() != null) found.put(row.city().id(), row.city());
                    if (row.person() != null) found.put(row.person().id(), row.person());
                });
        return found;
    }

    private static List<String> of(String kind, Collection<String> ids) {
        return ids.stream()
                .filter(id -> NodeId.kind(id).filter(kind::equals).isPresent())
                .distinct()
                .toList();
    }
}
