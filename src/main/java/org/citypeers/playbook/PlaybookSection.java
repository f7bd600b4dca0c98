package org.citypeers.playbook;

import java.util.List;

/// A section of a version, with its steps.
///
/// @param position 1, 2, 3 … within the version
/// @param title empty for what stands before the first heading
/// @param text Markdown besides the steps
public record PlaybookSection(int position, String title, String text, List<Step> steps) {

    /// This record, as a Cypher map of nodes called `section`, `version` and `playbook`.
    static final String MAP = """
            section {.position, .title, .text,
              steps: COLLECT {
                MATCH (section)-[:HAS_STEP]->(step:Step)
                RETURN %s ORDER BY step.position
              }
            }""".formatted(Step.MAP);
}
