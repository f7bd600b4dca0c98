package org.citypeers.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citypeers.city.CityLookup;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicBy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds people by name and filters.
@Component
class PeopleDirectory {
    /// A facet value no document has: what names nothing here finds nothing.
    private static final String NOTHING = "none";

    private final ObjectProvider<Directory> directory;
    private final People people;
    private final Graph graph;

    PeopleDirectory(ObjectProvider<Directory> directory, People people, Graph graph) {
        this.directory = directory;
        this.people = people;
        this.graph = graph;
    }

    Connection<Person> find(@Nullable String words, @Nullable PersonFilter filter, Page page, Viewer viewer) {
        var question = new Directory.Question(
                People.TARGET.kind(),
                words,
                facets(filter == null ? PersonFilter.NONE : filter, viewer),
                Map.of(),
                Map.of(),
                null,
                false);
        var found = directory.getObject().find(question, page, viewer);
        var ids = found.ids().stream().map(Edge::node).toList();
        var nodes = people.nodes(ids, viewer);
        var edges = new ArrayList<Edge<Person>>();
        for (var edge : found.ids()) {
            var person = nodes.get(edge.node());
            if (person != null) edges.add(new Edge<>(edge.cursor(), person));
        }
        return new Connection<>(edges, found.pageInfo(), found.totalCount());
    }

    private Map<String, Set<String>> facets(PersonFilter filter, Viewer viewer) {
        var facets = new HashMap<String, Set<String>>();
        boolean now = Boolean.TRUE.equals(filter.current());
        if (filter.cities() != null)
            facets.put(
                    now ? "currentCity" : "city",
                    orNothing(CityLookup.ids(graph.as(viewer), filter.cities()).values()));
        if (filter.current() != null && !(now && filter.cities() != null))
            facets.put("current", Set.of(filter.current().toString()));
        if (filter.topics() != null) facets.put("topic", orNothing(topics(filter.topics(), viewer)));
        if (filter.roles() != null)
            facets.put(
                    "role",
                    orNothing(filter.roles().stream().map(Seats::roleKey).toList()));
        if (filter.languages() != null) facets.put("language", orNothing(filter.languages()));
        if (filter.contactable() != null)
            facets.put("contactable", Set.of(filter.contactable().toString()));
        return facets;
    }

    private List<String> topics(List<TopicBy> topics, Viewer viewer) {
        record Row(String id) {}
        return graph
                .as(viewer)
                .all(
                        Row.class,
                        """
                        MATCH (topic:Topic&Thing)
                        WHERE (topic.id IN $ids OR topic.slug IN $slugs) AND visible(topic)
                        RETURN topic.id AS id
                        """,
                        Map.of(
                                "ids",
                                        topics.stream()
                                                .map(TopicBy::id)
                                                .filter(id -> id != null)
                                                .toList(),
                                "slugs",
                                        topics.stream()
                                                .map(TopicBy::slug)
                                                .filter(slug -> slug != null)
                                                .toList()))
                .stream()
                .map(Row::id)
                .toList();
    }

    private static Set<String> orNothing(Collection<String> values) {
        return values.isEmpty() ? Set.of(NOTHING) : values.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
