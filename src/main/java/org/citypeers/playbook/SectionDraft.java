package org.citypeers.playbook;

import java.util.ArrayList;
import java.util.List;
import org.citypeers.shared.PlainText;

/// A section while its file is being read.
final class SectionDraft {
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<StepDraft> steps = new ArrayList<>();

    /// Text since the last numbered list: the list may go on behind it, and then it belongs to the last step.
    private final List<String> pending = new ArrayList<>();

    private int nextNumber;

    SectionDraft(String title) {
        this.title = PlainText.cut(title, StepRow.MAX_TITLE);
    }

    void step(StepDraft step) {
        close();
        steps.add(step);
    }

    void list(int start, List<StepDraft> items) {
        if (start == nextNumber && start > 1) pending.forEach(steps.getLast()::follow);
        else pending.forEach(this::follow);
        pending.clear();
        steps.addAll(items);
        nextNumber = start + items.size();
    }

    void prose(List<String> lines, int firstLine, List<String> warnings) {
        if (nextNumber == 0) {
            follow(String.join("\n", lines));
            return;
        }
        // The fields of an item stand behind the list when they are not indented.
        var fields = pending.isEmpty() ? StepFields.at(lines, firstLine, warnings) : null;
        if (fields == null || fields.values().isEmpty()) {
            pending.add(String.join("\n", lines));
            return;
        }
        steps.getLast().fields(fields.values());
        steps.getLast().follow(String.join("\n", fields.rest()));
    }

    /// Nothing more comes.
    void close() {
        pending.forEach(this::follow);
        pending.clear();
        nextNumber = 0;
    }

    void complete(Definitions definitions) {
        follow(definitions.usedIn(text.toString()));
        steps.forEach(step -> step.follow(definitions.usedIn(step.text())));
    }

    boolean saysSomething() {
        return !title.isEmpty() || !text.isEmpty() || !steps.isEmpty();
    }

    SectionRow row() {
        return new SectionRow(
                title, text.toString(), steps.stream().map(StepDraft::row).toList());
    }

    private void follow(String more) {
        if (more.isBlank()) return;
        if (!text.isEmpty()) text.append("\n\n");
        text.append(more.strip());
    }
}
