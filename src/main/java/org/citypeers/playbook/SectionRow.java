package org.citypeers.playbook;

import java.util.List;
import java.util.Optional;

/// A section as a source describes it.
///
/// @param title empty for what stands before the first heading
/// @param text Markdown besides the steps
public record SectionRow(String title, String text, List<StepRow> steps) {
    public SectionRow {
        title = Optional.ofNullable(title).orElse("").strip();
        if (title.length() > StepRow.MAX_TITLE)
            throw new IllegalArgumentException("a section's title has more than 300 characters: " + title);
        text = Optional.ofNullable(text).orElse("").strip();
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
