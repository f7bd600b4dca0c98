package org.citypeers.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citypeers.city.Cities;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.people.People;
import org.citypeers.shared.LanguageGuess;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.PlainText;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;

/// Writes resources.
final class ResourceWriter implements Writer<ResourceRow> {
    private static final int SUMMARY = 300;

    @Override
    public List<Link> write(Writing writing, String source, List<Placed<ResourceRow>> rows) {
        writing.run(
                """
                UNWIND $rows AS row
                MERGE (resource:Thing {id: row.id})
                SET resource:Resource, resource += row.properties, resource.slug = row.slug,
                    resource.updatedAt = datetime()
                """,
                Map.of("rows", rows.stream().map(ResourceWriter::parameters).toList()));
        var links = new ArrayList<Link>();
        for (var one : rows) {
            var row = one.row();
            row.topics().forEach(topic -> links.add(Link.to(one.nodeId(), "ADDRESSES", Topics.TARGET, topic)));
            row.places().forEach(place -> links.add(Link.to(one.nodeId(), "PLACED_IN", Cities.TARGET, place)));
            for (int at = 0; at < row.authors().size(); at++)
                links.add(Link.from(
                        one.nodeId(), "AUTHORED", People.TARGET, row.authors().get(at), Map.of("position", at)));
        }
        return links;
    }

    @Override
    public String name(ResourceRow row) {
        return row.title();
    }

    private static Map<String, Object> parameters(Placed<ResourceRow> one) {
        var row = one.row();
        var summary = Optional.ofNullable(row.summary()).filter(words -> !words.isBlank());
        var language = Optional.ofNullable(row.language()).filter(tag -> !tag.isBlank());
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("title", row.title());
        properties.put("summary", summary.orElseGet(() -> PlainText.firstSentence(row.body(), SUMMARY)));
        properties.put("body", row.body());
        properties.put("kind", row.kind().name());
        properties.put("collection", row.collection());
        properties.put(
                "date", Optional.ofNullable(row.date()).map(PartialDate::value).orElse(null));
        properties.put(
                "language",
                language.or(() -> LanguageGuess.of(row.title() + "\n" + row.body()))
                        .orElse(null));
        properties.put("link", row.link());
        properties.put("licence", row.licence());
        properties.put("publisher", row.publisher());
        properties.put(
                "reviewBy",
                Optional.ofNullable(row.reviewBy()).map(Object::toString).orElse(null));
        properties.put("visibility", row.visibility());
        properties.put("sample", row.sample());
        return Map.of("id", one.nodeId(), "slug", one.slug(), "properties", properties);
    }
}
