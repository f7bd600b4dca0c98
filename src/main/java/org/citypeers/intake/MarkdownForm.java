package org.citypeers.intake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.citypeers.graph.Row;

/// How rows of a kind are read from Markdown files and written to them.
///
/// @param reader of a file's path and text; says what is wrong with an `IllegalArgumentException`
/// @param writer gives a text back that `reader` reads as the same row
record MarkdownForm<R extends Row>(BiFunction<String, String, Read<R>> reader, Function<R, String> writer) {
    /// A row and what its author should know about the file.
    record Read<R extends Row>(R row, List<String> warnings) {}
}
