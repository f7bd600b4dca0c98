package org.citypeers.topic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Put;
import org.citypeers.graph.Sources;
import org.citypeers.graph.Target;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All topics, and the door to them.
@Component
public class Topics implements NodeSource {
    /// How other rooms' rows refer to a topic.
    public static final Target TARGET = new Target("topic", "Topic", "label");

    /// The columns of [Topic] for a node called `topic`.
    private static final String COLUMNS = """
            topic.id AS id, topic.slug AS slug, topic.label AS label, topic.altLabels AS altLabels,
            CASE topic.definition WHEN '' THEN null ELSE topic.definition END AS definition,
            topic.exactMatch AS exactMatch, topic.sample AS sample,
            COLLECT {
              MATCH (topic)-[:LABELLED]->(label:TopicLabel)
              RETURN label {.language, .label, .altLabels} ORDER BY label.language
            } AS labels""";

    private final Graph graph;
    private final Sources sources;

    Topics(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /// Puts a batch of rows with different ids; see [Sources#put].
    public Put put(String source, List<TopicRow> rows) {
        return sources.put(TARGET, source, rows, new TopicWriter());
    }

    /// Takes back what a source said of these topics; the seq of the change.
    public long remove(String source, List<String> ids) {
        return sources.remove(TARGET, source, ids);
    }

    @Override
    public String kind() {
        return TARGET.kind();
    }

    @Override
    public Map<String, Topic> nodes(Collection<String> ids, Viewer viewer) {
        return graph.as(viewer).all(Topic.class, """
                        MATCH (topic:Topic)
                        WHERE topic.id IN $ids AND visible(topic)
                        RETURN\s""" + COLUMNS, Map.of("ids", ids)).stream()
                .collect(toMap(Topic::id, Function.identity()));
    }

    /// @return empty when there is none the viewer may see
    public Optional<Topic> topic(TopicBy by, Viewer viewer) {
        return graph.as(viewer)
                .one(Topic.class, """
                MATCH (topic:Topic)
                WHERE (topic.id = $id OR topic.slug = $slug) AND visible(topic)
                RETURN\s""" + COLUMNS, Map.of("id", orEmpty(by.id()), "slug", orEmpty(by.slug())));
    }

    /// Topics directly below a parent, or the top ones, by label.
    List<Topic> below(@Nullable TopicBy parent, Viewer viewer) {
        if (parent == null) return graph.as(viewer).all(Topic.class, """
                    MATCH (topic:Topic)
                    WHERE NOT (topic)-[:BROADER]->(:Topic) AND visible(topic)
                    RETURN\s""" + COLUMNS + " ORDER BY label, id", Map.of());
        return graph.as(viewer)
                .all(
                        Topic.class,
                        """
                MATCH (topic:Topic)-[:BROADER]->(parent:Topic)
                WHERE (parent.id = $id OR parent.slug = $slug) AND visible(parent) AND visible(topic)
                RETURN\s""" + COLUMNS + " ORDER BY label, id",
                        Map.of("id", orEmpty(parent.id()), "slug", orEmpty(parent.slug())));
    }

    /// The topics of many things at once: whatever has `ADDRESSES` to a topic, by the thing's id.
    public Map<String, List<Topic>> of(Collection<String> thingIds, Viewer viewer) {
        return beside(thingIds, "(thing)-[:ADDRESSES]->(topic)", viewer);
    }

    /// The topics each is about, or the challenges it answers, by its id.
    public Map<String, List<Topic>> addressed(Collection<String> thingIds, boolean challenges, Viewer viewer) {
        var which = challenges ? "coalesce(does.challenge, false)" : "NOT coalesce(does.challenge, false)";
        return beside(thingIds, "(thing)-[does:ADDRESSES WHERE %s]->(topic)".formatted(which), viewer);
    }

    /// All public topics with all their words, for those who look topics up in texts; ordered by id.
    public List<Concept> vocabulary() {
        return graph.as(Viewer.ANYONE).all(Concept.class, """
                MATCH (topic:Topic)
                WHERE visible(topic)
                RETURN topic.id AS id, topic.slug AS slug,
                  [{language: 'en', label: topic.label, altLabels: topic.altLabels}] + COLLECT {
                    MATCH (topic)-[:LABELLED]->(label:TopicLabel)
                    RETURN label {.language, .label, .altLabels} ORDER BY label.language
                  } AS labels,
                  COLLECT { MATCH (topic)-[:BROADER]->(wide:Topic) RETURN wide.id ORDER BY wide.id } AS broader
                ORDER BY id
                """, Map.of());
    }

    Map<String, List<Topic>> narrower(Collection<String> ids, Viewer viewer) {
        return beside(ids, "(thing)<-[:BROADER]-(topic)", viewer);
    }

    Map<String, List<Topic>> broader(Collection<String> ids, Viewer viewer) {
        return beside(ids, "(thing)-[:BROADER]->(topic)", viewer);
    }

    Map<String, List<Topic>> related(Collection<String> ids, Viewer viewer) {
        return beside(ids, "(thing)-[:RELATED]-(topic)", viewer);
    }

    private Map<String, List<Topic>> beside(Collection<String> ids, String pattern, Viewer viewer) {
        record Row(String thing, Topic topic) {}
        var rows = graph.as(viewer).all(Row.class, """
                MATCH (thing:Thing)
                WHERE thing.id IN $ids
                MATCH %s
                WHERE topic:Topic AND visible(topic)
                WITH DISTINCT thing, topic
                ORDER BY topic.label, topic.id
                CALL (topic) {
                  RETURN %s
                }
                RETURN thing.id AS thing,
                  {id: id, slug: slug, label: label, altLabels: altLabels, definition: definition,
                   exactMatch: exactMatch, sample: sample, labels: labels} AS topic
                """.formatted(pattern, COLUMNS), Map.of("ids", ids));
        return rows.stream().collect(groupingBy(Row::thing, LinkedHashMap::new, mapping(Row::topic, toList())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
