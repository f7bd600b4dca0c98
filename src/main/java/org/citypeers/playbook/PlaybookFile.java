package org.citypeers.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citypeers.shared.FrontMatter;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A playbook as the Markdown file its row could have come from.
final class PlaybookFile {
    private PlaybookFile() {}

    static String of(PlaybookRow row) {
        var front = new LinkedHashMap<String, @Nullable Object>();
        front.put("id", row.id());
        front.put("title", row.title());
        front.put("summary", row.summary());
        front.put("topics", row.topics());
        front.put("practice", row.practice());
        front.put("kind", row.kind().name());
        front.put("audience", row.audience().name());
        front.put("language", row.language());
        front.put("licence", row.licence());
        front.put("source", row.source());
        front.put("reviewBy", row.reviewBy() == null ? null : row.reviewBy().toString());
        front.put("cost", words(row.cost()));
        front.put("duration", row.duration());
        front.put("people", row.people());
        front.put("metrics", row.metrics().stream().map(PlaybookFile::metric).toList());
        front.put("changelog", row.changelog());
        front.put("translationOf", row.translationOf());
        front.put("visibility", row.visibility().equals(List.of(Viewer.PUBLIC)) ? List.of() : row.visibility());
        front.put("sample", row.sample() ? true : null);
        var body = new StringBuilder();
        for (var section : row.sections()) section(body, section);
        return FrontMatter.write(front, body.toString());
    }

    private static Map<String, String> metric(PlaybookRow.Metric metric) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("label", metric.label());
        if (metric.unit() != null) fields.put("unit", metric.unit());
        if (metric.method() != null) fields.put("method", metric.method());
        return fields;
    }

    private static void section(StringBuilder body, SectionRow section) {
        if (!section.title().isEmpty())
            body.append("## ").append(section.title()).append("\n\n");
        if (!section.text().isEmpty()) body.append(section.text()).append("\n\n");
        for (var step : section.steps()) {
            body.append("### ").append(step.title()).append("\n\n```step\n");
            field(body, "key", step.stepKey());
            field(body, "requirement", step.requirement().name().toLowerCase(Locale.ROOT));
            field(body, "owner", step.owner());
            field(body, "duration", step.duration());
            field(body, "cost", words(step.cost()));
            field(body, "doneWhen", step.doneWhen());
            body.append("```\n\n");
            if (!step.text().isEmpty()) body.append(step.text()).append("\n\n");
        }
    }

    private static void field(StringBuilder body, String name, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        body.append(name)
                .append(": ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append('\n');
    }

    private static @Nullable String words(@Nullable Cost cost) {
        if (cost == null) return null;
        if (cost.band() == null) return cost.note();
        var band = cost.band().name().toLowerCase(Locale.ROOT);
        return cost.note() == null ? band : band + " (" + cost.note() + ")";
    }
}
