package org.citypeers.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.city.CityLookup;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Keyset;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Implementations of practices, cities and people, the latest first, for many of them in one question. Of a practice
/// those stand first that measured what came of it, whichever way it went.
@Component
class ImplementationPages {
    /// A failure that was measured ranks with a success; a plan or a trial that has told nothing yet comes last.
    private static final String TOLD = """
            CASE
              WHEN EXISTS {
                MATCH (implementation)-[:MEASURED]->(outcome:Outcome)
                WHERE outcome.measured AND visible(outcome)
              } THEN '2'
              WHEN implementation.status IN ['PLANNED', 'PILOT'] THEN '0'
              ELSE '1'
            END + '\\t'""";

    private static final Listing OF_PRACTICES = new Listing("results of a Practice", "Practice", """
            MATCH (implementation:Implementation)-[:OF]->(parent)
            WITH implementation, parent AS practice
            WHERE true""", "[]", TOLD);

    private static final Listing OF_CITIES = new Listing("implementations of a City", "City", """
            MATCH (parent)-[:IMPLEMENTS]->(implementation:Implementation)-[:OF]->(practice:Practice)
            WHERE true""", "[]", "''");

    private static final Listing OF_PEOPLE =
            new Listing("implementations of a Person", "Person", """
            MATCH (parent)-[did:LED|CONTRIBUTED|ADVISED]->(implementation:Implementation)-[:OF]->(practice:Practice)
            WHERE true""", "collect(DISTINCT type(did))", "''");

    /// @param name which no other list has
    /// @param label of the nodes whose lists they are
    /// @param rank Cypher text that stands before the date in what they are ordered by, the greatest first
    private record Listing(String name, String label, String pattern, String roles, String rank) {}

    private final Graph graph;

    ImplementationPages(Graph graph) {
        this.graph = graph;
    }

    Map<String, Connection<Implementation>> ofPractices(
            Collection<String> practices, ImplementationFilter filter, Page page, Viewer viewer) {
        return plain(pages(OF_PRACTICES, practices, filter, page, viewer));
    }

    Map<String, Connection<Implementation>> ofCities(
            Collection<String> cities, ImplementationFilter filter, Page page, Viewer viewer) {
        return plain(pages(OF_CITIES, cities, filter, page, viewer));
    }

    Map<String, PersonImplementationConnection> ofPeople(
            Collection<String> people, ImplementationFilter filter, Page page, Viewer viewer) {
        var pages = pages(OF_PEOPLE, people, filter, page, viewer);
        var found = new HashMap<String, PersonImplementationConnection>();
        pages.forEach((person, items) -> found.put(person, PersonImplementationConnection.of(items)));
        return found;
    }

    /// One of a page.
    record Item(String key, List<Contribution.Role> roles, Implementation implementation) {}

    private Map<String, Connection<Item>> pages(
            Listing listing, Collection<String> parents, ImplementationFilter filter, Page page, Viewer viewer) {
        record Row(String parent, int total, List<Item> found) {}
        var list = new Keyset(listing.name(), true);
        var cities = filter.cities();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("parents", parents);
        parameters.put("statuses", names(filter));
        parameters.put(
                "cities",
                cities == null ? null : CityLookup.ids(graph.as(viewer), cities).values());
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (parent:%s&Thing)
                        WHERE parent.id IN $parents
                        CALL (parent) {
                          %s
                            AND visible(implementation) AND visible(practice)
                            AND ($statuses IS NULL OR implementation.status IN $statuses)
                            AND ($cities IS NULL OR EXISTS {
                              MATCH (city:City)-[:IMPLEMENTS]->(implementation)
                              WHERE city.id IN $cities
                            })
                          WITH DISTINCT implementation, %s AS roles
                          WITH {key: %s + coalesce(implementation.start, '') + '\\t' + implementation.id,
                                id: implementation.id, roles: roles} AS one
                          ORDER BY one.key DESC
                          RETURN collect(one) AS listed
                        }
                        RETURN parent.id AS parent, size(listed) AS total, COLLECT {
                          UNWIND %s AS one
                          MATCH (implementation:Implementation&Thing {id: one.id})
                          RETURN {key: one.key, roles: one.roles, implementation: %s} ORDER BY one.key DESC
                        } AS found
                        """.formatted(
                                        listing.label(),
                                        listing.pattern(),
                                        listing.roles(),
                                        listing.rank(),
                                        list.slice(page),
                                        Implementation.MAP),
                        list.parameters(page, parameters))
                .stream()
                .collect(toMap(Row::parent, row -> list.connection(page, row.found(), Item::key, row.total())));
    }

    private static @Nullable List<String> names(ImplementationFilter filter) {
        var statuses = filter.statuses();
        return statuses == null ? null : statuses.stream().map(Enum::name).toList();
    }

    private static Map<String, Connection<Implementation>> plain(Map<String, Connection<Item>> pages) {
        var found = new HashMap<String, Connection<Implementation>>();
        pages.forEach((parent, items) -> found.put(parent, items.map(Item::implementation)));
        return found;
    }
}
