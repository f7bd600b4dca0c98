package org.citypeers.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What stands at one place of a file: a row, or what is wrong there.
sealed interface Found {
    /// Where it begins in its file, from 1.
    long line();

    /// Fields of a row.
    ///
    /// @param size in bytes, as it came
    record Tree(long line, ObjectNode fields, int size) implements Found {}

    /// A Markdown file.
    record Text(long line, String file, String text) implements Found {}

    /// Nothing that could become a row.
    ///
    /// @param file inside an archive
    record Broken(long line, @Nullable String file, String reason) implements Found {}
}
