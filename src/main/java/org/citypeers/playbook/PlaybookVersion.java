package org.citypeers.playbook;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// One state of a playbook's text; it never changes.
///
/// @param playbookId node id of the playbook
/// @param version 1, 2, 3 …
/// @param changelog what is new in it
/// @param isCurrent true for the newest
public record PlaybookVersion(
        String id,
        String playbookId,
        int version,
        @Nullable String changelog,
        boolean isCurrent,
        boolean sample,
        OffsetDateTime publishedAt) {

    /// This record, as a Cypher map of nodes called `version` and `playbook`.
    static final String MAP = """
            version {.id, .version, .changelog, .sample, .publishedAt,
              playbookId: playbook.id, isCurrent: version.version = playbook.current}""";
}
