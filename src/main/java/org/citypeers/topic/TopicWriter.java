package org.citypeers.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;

/// Writes topics and their labels.
final class TopicWriter implements Writer<TopicRow> {
    @Override
    public List<Link> write(Writing writing, String source, List<Placed<TopicRow>> rows) {
        writing.run(
                """
                UNWIND $rows AS row
                MERGE (topic:Thing {id: row.id})
                SET topic:Topic, topic.slug = row.slug, topic.label = row.label, topic.altLabels = row.altLabels,
                    topic.definition = row.definition, topic.exactMatch = row.exactMatch,
                    topic.visibility = row.visibility, topic.sample = row.sample, topic.updatedAt = datetime()
                WITH topic, row
                OPTIONAL MATCH (topic)-[:LABELLED]->(old:TopicLabel)
                DETACH DELETE old
                WITH DISTINCT topic, row
                UNWIND row.labels AS label
                CREATE (topic)-[:LABELLED]->(:TopicLabel:Part
                  {owner: row.id, language: label.language, label: label.label, altLabels: label.altLabels})
                """, Map.of("rows", rows.stream().map(TopicWriter::parameters).toList()));
        var links = new ArrayList<Link>();
        for (var one : rows) {
            one.row().broader().forEach(value -> links.add(Link.to(one.nodeId(), "BROADER", Topics.TARGET, value)));
            one.row().related().forEach(value -> links.add(Link.to(one.nodeId(), "RELATED", Topics.TARGET, value)));
        }
        return links;
    }

    @Override
    public String name(TopicRow row) {
        return row.label();
    }

    private static Map<String, Object> parameters(Placed<TopicRow> one) {
        var row = one.row();
        return Map.of(
                "id", one.nodeId(),
                "slug", one.slug(),
                "label", row.label(),
                "altLabels", row.altLabels(),
                "definition", row.definition() == null ? "" : row.definition(),
                "exactMatch", row.exactMatch(),
                "visibility", row.visibility(),
                "sample", row.sample(),
                "labels", labels(row));
    }

    private static List<Map<String, Object>> labels(TopicRow row) {
        var languages = new TreeSet<>(row.labels().keySet());
        languages.addAll(row.altLabelsByLanguage().keySet());
        return languages.stream()
                .map(language -> Map.<String, Object>of(
                        "language", language,
                        "label", row.labels().getOrDefault(language, row.label()),
                        "altLabels", row.altLabelsByLanguage().getOrDefault(language, List.of())))
                .toList();
    }
}
