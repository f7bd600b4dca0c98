package org.citypeers.topic;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Makes topics findable under all their labels.
@Component
class TopicIndex implements IndexSource {
    private final Graph graph;

    TopicIndex(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return Topics.TARGET.kind();
    }

    /// A topic's document names the wider topics, so it changes with them.
    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        var topics = new HashSet<String>();
        for (var id : changedIds) if (NodeId.kind(id).filter(kind()::equals).isPresent()) topics.add(id);
        if (topics.isEmpty()) return topics;
        return DocumentIds.affected(graph, kind(), topics, """
                MATCH (wide:Topic&Thing)
                WHERE wide.id IN $ids
                MATCH (topic:Topic)-[:BROADER]->{0,12}(wide)
                RETURN DISTINCT topic.id AS id
                """);
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Row.class, """
                MATCH (topic:Topic:Thing)
                WHERE topic.id IN $ids
                RETURN topic.id AS id, topic.slug AS slug, topic.label AS label, topic.altLabels AS altLabels,
                  coalesce(topic.definition, '') AS definition, topic.visibility AS visibility,
                  topic.sample AS sample, topic.updatedAt AS updatedAt,
                  COLLECT { MATCH (topic)-[:BROADER*0..12]->(wide:Topic) RETURN DISTINCT wide.id } AS wider,
                  COLLECT {
                    MATCH (topic)-[:LABELLED]->(label:TopicLabel)
                    RETURN label {.language, .label, .altLabels} ORDER BY label.language
                  } AS labels
                """, Map.of("ids", List.copyOf(ids))).stream()
                .map(TopicIndex::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Topic", after, limit);
    }

    private record Row(
            String id,
            String slug,
            String label,
            List<String> altLabels,
            String definition,
            List<String> visibility,
            boolean sample,
            Instant updatedAt,
            List<String> wider,
            List<Topic.Label> labels) {}

    private static IndexedItem item(Row row) {
        var others = row.labels().stream()
                .flatMap(label -> Stream.concat(Stream.of(label.label()), label.altLabels().stream()));
        var names = Stream.concat(row.altLabels().stream(), others)
                .filter(name -> !name.equals(row.label()))
                .collect(toCollection(LinkedHashSet::new));
        return new IndexedItem(
                Topics.TARGET.kind(),
                row.id(),
                row.slug(),
                row.label(),
                row.definition(),
                "/topics/" + UriUtils.encodePathSegment(row.slug(), "UTF-8"),
                null,
                row.updatedAt(),
                List.of(),
                List.copyOf(names),
                Map.of("topic", Set.copyOf(row.wider()), "sample", row.sample() ? Set.of("true") : Set.of()),
                Map.of(),
                row.visibility(),
                List.of(),
                List.of());
    }
}
