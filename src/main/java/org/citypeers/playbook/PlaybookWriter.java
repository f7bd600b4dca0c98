package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citypeers.graph.Link;
import org.citypeers.graph.Placed;
import org.citypeers.graph.Target;
import org.citypeers.graph.Writer;
import org.citypeers.graph.Writing;
import org.citypeers.practice.Practices;
import org.citypeers.shared.LanguageGuess;
import org.citypeers.shared.PlainText;
import org.citypeers.topic.Topics;
import org.jspecify.annotations.Nullable;

/// Writes playbooks, and a new version whenever the text of one differs from its newest version.
final class PlaybookWriter implements Writer<PlaybookRow> {
    /// Resources are named like this in the room that owns them, which this one does not know.
    private static final Target RESOURCE = new Target("resource", "Resource", "title");

    private static final int SUMMARY = 300;

    @Override
    public List<Link> write(Writing writing, String source, List<Placed<PlaybookRow>> rows) {
        writing.run(
                """
                UNWIND $rows AS row
                MERGE (playbook:Thing {id: row.id})
                SET playbook:Playbook, playbook += row.properties, playbook.slug = row.slug,
                    playbook.updatedAt = datetime()
                """,
                Map.of("rows", rows.stream().map(PlaybookWriter::parameters).toList()));
        Versions.add(writing, rows);
        writing.run(
                """
                UNWIND $rows AS row
                MATCH (part:Part {owner: row.id})
                SET part.visibility = row.visibility, part.sample = row.sample
                """,
                Map.of(
                        "rows",
                        rows.stream()
                                .map(one -> Map.of(
                                        "id", one.nodeId(),
                                        "visibility", one.row().visibility(),
                                        "sample", one.row().sample()))
                                .toList()));
        var links = new ArrayList<Link>();
        for (var one : rows) links.addAll(links(one));
        links.addAll(uses(writing, rows));
        return links;
    }

    @Override
    public String name(PlaybookRow row) {
        return row.title();
    }

    private static List<Link> links(Placed<PlaybookRow> one) {
        var links = new ArrayList<Link>();
        one.row().topics().forEach(topic -> links.add(Link.to(one.nodeId(), "ADDRESSES", Topics.TARGET, topic)));
        Optional.ofNullable(one.row().practice())
                .ifPresent(practice -> links.add(Link.to(one.nodeId(), "DESCRIBES", Practices.TARGET, practice)));
        Optional.ofNullable(one.row().translationOf())
                .ifPresent(original -> links.add(Link.to(one.nodeId(), "TRANSLATES", Playbooks.TARGET, original)));
        return links;
    }

    /// Of the steps of all versions: what an owner asked for before and does not ask for again is taken away.
    private static List<Link> uses(Writing writing, List<Placed<PlaybookRow>> rows) {
        record Row(String step, boolean current, List<String> uses) {}
        return writing
                .all(
                        Row.class,
                        """
                        MATCH (step:Step&Part)
                        WHERE step.owner IN $ids
                        MATCH (playbook:Thing {id: step.owner})
                        RETURN step.id AS step, step.version = playbook.current AS current, step.uses AS uses
                        """,
                        Map.of("ids", rows.stream().map(Placed::nodeId).toList()))
                .stream()
                .flatMap(row -> IntStream.range(0, row.uses().size())
                        .mapToObj(at -> new Link(
                                row.step(),
                                "USES",
                                RESOURCE,
                                row.uses().get(at),
                                false,
                                Map.of("position", at, "current", row.current()))))
                .toList();
    }

    private static Map<String, Object> parameters(Placed<PlaybookRow> one) {
        var row = one.row();
        var text = text(row);
        var summary = Optional.ofNullable(row.summary()).filter(words -> !words.isBlank());
        var language = Optional.ofNullable(row.language());
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("title", row.title());
        properties.put("summary", summary.orElseGet(() -> PlainText.firstSentence(text, SUMMARY)));
        properties.put("kind", row.kind().name());
        properties.put("audience", row.audience().name());
        properties.put("language", language.or(() -> LanguageGuess.of(text)).orElse(null));
        properties.put("licence", row.licence());
        properties.put("source", row.source());
        properties.put(
                "reviewBy", row.reviewBy() == null ? null : row.reviewBy().toString());
        properties.put("costBand", Cost.bandOf(row.cost()));
        properties.put("costNote", Cost.noteOf(row.cost()));
        properties.put("duration", row.duration());
        properties.put("people", row.people());
        properties.put("metricLabels", each(row, PlaybookRow.Metric::label));
        properties.put("metricUnits", each(row, PlaybookRow.Metric::unit));
        properties.put("metricMethods", each(row, PlaybookRow.Metric::method));
        properties.put("visibility", row.visibility());
        properties.put("sample", row.sample());
        return Map.of("id", one.nodeId(), "slug", one.slug(), "properties", properties);
    }

    /// A property cannot be a list of records, nor hold nulls.
    private static List<String> each(PlaybookRow row, Function<PlaybookRow.Metric, @Nullable String> part) {
        return row.metrics().stream()
                .map(metric -> Objects.requireNonNullElse(part.apply(metric), ""))
                .toList();
    }

    private static String text(PlaybookRow row) {
        return row.sections().stream()
                .map(section -> section.text() + "\n\n"
                        + section.steps().stream().map(StepRow::text).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
