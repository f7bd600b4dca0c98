package org.citypeers.shelf;

import java.util.ArrayList;
import java.util.List;
import org.citypeers.playbook.PlaybookRow;
import org.citypeers.resource.ResourceRow;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// What a reader of a playbook or template reads, as lines: everything but keys, durations and links to templates.
final class ReadableText {
    private final List<String> lines = new ArrayList<>();

    private ReadableText() {}

    static String of(PlaybookRow playbook) {
        var text = new ReadableText();
        text.add(playbook.title());
        text.add(playbook.summary());
        playbook.metrics().forEach(metric -> text.add(metric.method()));
        for (var section : playbook.sections()) {
            text.add(section.title());
            text.markdown(section.text());
            for (var step : section.steps()) {
                text.add(step.title());
                text.add(step.doneWhen());
                text.markdown(step.text());
            }
        }
        return String.join("\n", text.lines);
    }

    static String of(ResourceRow resource) {
        var text = new ReadableText();
        text.add(resource.title());
        text.add(resource.summary());
        text.markdown(resource.body());
        return String.join("\n", text.lines);
    }

    private void add(@Nullable String line) {
        if (line != null) lines.add(line);
    }

    /// A line that only names a template says nothing about the style of the text around it.
    private void markdown(String text) {
        PlainText.of(text.replaceAll("(?m)^(Template|Plantilla):.*$", ""))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
    }
}
