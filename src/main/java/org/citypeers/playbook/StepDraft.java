package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citypeers.playbook.StepFields.Value;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// A step while its file is being read: text may follow it until the next one begins.
final class StepDraft {
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Value> values;
    private final List<String> warnings;

    StepDraft(String title, String text, Map<String, Value> values, List<String> warnings) {
        this.title = PlainText.cut(title, StepRow.MAX_TITLE);
        this.values = new LinkedHashMap<>(values);
        this.warnings = warnings;
        follow(text);
    }

    void follow(String more) {
        if (more.isBlank()) return;
        if (!text.isEmpty()) text.append("\n\n");
        text.append(more.strip());
    }

    String text() {
        return text.toString();
    }

    void fields(Map<String, Value> more) {
        values.putAll(more);
    }

    StepRow row() {
        var duration = duration();
        if (duration == null)
            value("duration").ifPresent(value -> text.insert(0, "Duration: " + value.text() + "\n\n"));
        return new StepRow(
                value("key").map(Value::text).orElse(""),
                title,
                text.toString(),
                requirement(),
                value("owner").map(Value::text).orElse(null),
                duration,
                value("cost").map(value -> Cost.of(value.text())).orElse(null),
                value("doneWhen").map(Value::text).orElse(null));
    }

    private StepRequirement requirement() {
        var value = value("requirement");
        if (value.isEmpty()) return StepRequirement.REQUIRED;
        try {
            return StepRequirement.valueOf(value.get().text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            warn(value.get(), "requirement \"%s\" is neither required nor optional; taken as required");
            return StepRequirement.REQUIRED;
        }
    }

    private @Nullable String duration() {
        var value = value("duration");
        if (value.isEmpty() || StepRow.isDuration(value.get().text()))
            return value.map(Value::text).orElse(null);
        warn(value.get(), "duration \"%s\" is not ISO 8601, so it stays in the text; write P3D, P2W or P6M");
        return null;
    }

    private void warn(Value value, String sentence) {
        warnings.add("line " + value.line() + ": " + sentence.formatted(value.text()));
    }

    private Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.text().isEmpty());
    }

    /// A step out of an item of a numbered list: its bold lead or first sentence is the title.
    ///
    /// @param lines of the item, without its number and indent
    /// @param firstLine the line of the file the first of them is
    static StepDraft ofItem(List<String> lines, int firstLine, List<String> warnings) {
        int end = 0;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !(end > 0 && (StepFields.isFence(lines.get(end)) || StepFields.isLine(lines.get(end))))
                && !(end > 0 && lines.get(end).matches("\\s*([-*+]|\\d+[.)])\\s.*"))) end++;
        var head = String.join(
                " ", lines.subList(0, end).stream().map(String::strip).toList());
        var fields = StepFields.at(lines.subList(end, lines.size()), firstLine + end, warnings);
        var lead = Lead.of(head);
        var text = new ArrayList<String>();
        text.add(lead.rest());
        if (!lead.rest().isEmpty()) text.add("");
        text.addAll(fields.rest());
        return new StepDraft(lead.title(), String.join("\n", text), fields.values(), warnings);
    }
}
