package org.citypeers.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.citypeers.shared.FrontMatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A playbook as a file of the shelf, which every portal can take in again.
final class PlaybookText {
    private static final List<String> TEXTS =
            List.of("title", "summary", "kind", "audience", "language", "licence", "source", "reviewBy", "duration");

    private PlaybookText() {}

    static String of(JsonNode playbook) {
        var front = new LinkedHashMap<String, @Nullable Object>();
        front.put("id", playbook.path("slug").asString());
        for (var field : TEXTS) front.put(field, text(playbook, field));
        front.put(
                "topics",
                Nodes.stream(playbook.path("topics"))
                        .map(topic -> text(topic, "slug"))
                        .toList());
        front.put("practice", text(playbook.path("practice"), "slug"));
        front.put("cost", cost(playbook.path("cost")));
        front.put(
                "people",
                Nodes.stream(playbook.path("people")).map(JsonNode::asString).toList());
        front.put(
                "metrics",
                Nodes.stream(playbook.path("metrics")).map(PlaybookText::metric).toList());
        front.put("changelog", text(playbook.path("versions").path(0), "changelog"));
        var steps = Nodes.stream(playbook.path("steps"))
                .collect(Collectors.toMap(step -> step.path("stepKey").asString(), step -> step));
        var body = new StringBuilder();
        Nodes.stream(playbook.path("sections")).forEach(section -> section(body, section, steps));
        return FrontMatter.write(front, body.toString());
    }

    private static void section(StringBuilder body, JsonNode section, Map<String, JsonNode> steps) {
        paragraph(body, "## ", section.path("title").asString(""));
        paragraph(body, "", section.path("text").asString(""));
        Nodes.stream(section.path("steps"))
                .map(step -> steps.get(step.path("stepKey").asString()))
                .forEach(step -> step(body, step));
    }

    private static void step(StringBuilder body, JsonNode step) {
        paragraph(body, "### ", step.path("title").asString());
        body.append("```step\n");
        field(body, "key", text(step, "stepKey"));
        field(body, "requirement", step.path("requirement").asString().toLowerCase(Locale.ROOT));
        field(body, "owner", text(step, "ownerRole"));
        field(body, "duration", text(step, "duration"));
        field(body, "cost", cost(step.path("cost")));
        field(body, "doneWhen", text(step, "doneWhen"));
        body.append("```\n\n");
        paragraph(body, "", step.path("text").asString(""));
    }

    private static void paragraph(StringBuilder body, String mark, String text) {
        if (!text.isEmpty()) body.append(mark).append(text).append("\n\n");
    }

    private static void field(StringBuilder body, String name, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        body.append(name)
                .append(": ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append('\n');
    }

    private static Map<String, String> metric(JsonNode metric) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("label", "unit", "method"))
            if (metric.hasNonNull(name)) fields.put(name, metric.path(name).asString());
        return fields;
    }

    private static @Nullable String cost(JsonNode cost) {
        var note = text(cost, "note");
        var band = text(cost, "band");
        if (band == null) return note;
        return band.toLowerCase(Locale.ROOT) + (note == null ? "" : " (" + note + ")");
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asString() : null;
    }
}
