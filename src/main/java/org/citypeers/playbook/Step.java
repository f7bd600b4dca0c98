package org.citypeers.playbook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// One thing to do.
///
/// @param playbookId node id of the playbook
/// @param playbookSlug of the playbook
/// @param version of the playbook the step stands in
/// @param isCurrent true when that is the newest version
/// @param stepKey stable over versions and adaptations
/// @param position 1, 2, 3 … within the version
/// @param text Markdown
/// @param duration ISO 8601
public record Step(
        String id,
        String playbookId,
        String playbookSlug,
        int version,
        boolean isCurrent,
        String stepKey,
        int position,
        String title,
        String text,
        StepRequirement requirement,
        @Nullable String ownerRole,
        @Nullable String duration,
        @Nullable Cost cost,
        @Nullable String doneWhen,
        boolean sample) {

    /// This record, as a Cypher map of nodes called `step` and `playbook`.
    static final String MAP = """
            step {.id, .version, .stepKey, .position, .title, .text, .requirement, .ownerRole, .duration, .doneWhen,
              .sample, playbookId: playbook.id, playbookSlug: playbook.slug,
              isCurrent: step.version = playbook.current,
              cost: CASE WHEN step.costBand IS NULL AND step.costNote IS NULL THEN null
                ELSE {band: step.costBand, note: step.costNote} END
            }""";

    public String url() {
        var page = Playbook.url(playbookSlug) + (isCurrent ? "" : "?version=" + version);
        return page + "#" + UriUtils.encode(stepKey, StandardCharsets.UTF_8);
    }
}
