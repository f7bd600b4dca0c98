package org.citypeers.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.citypeers.graph.Put;
import org.citypeers.graph.Row;
import org.citypeers.graph.Target;
import org.jspecify.annotations.Nullable;

/// A kind of rows that can come in and go out.
///
/// @param name in the address, for example `topics`
/// @param put writes a batch of rows with different ids for a source, in one transaction
/// @param remove takes back what a source said of these ids; gives the seq of the change
/// @param formats by media type, beyond the general ones
/// @param markdown for kinds that are also written as Markdown
record IntakeKind<R extends Row>(
        String name,
        Target target,
        Class<R> row,
        BiFunction<String, List<R>, Put> put,
        BiFunction<String, List<String>, Long> remove,
        Map<String, RowFormat> formats,
        @Nullable MarkdownForm<R> markdown) {

    static <R extends Row> IntakeKind<R> of(
            String name,
            Target target,
            Class<R> row,
            BiFunction<String, List<R>, Put> put,
            BiFunction<String, List<String>, Long> remove) {
        return new IntakeKind<>(name, target, row, put, remove, Map.of(), null);
    }

    IntakeKind<R> reading(String mediaType, RowFormat format) {
        var more = new HashMap<>(formats);
        more.put(mediaType, format);
        return new IntakeKind<>(name, target, row, put, remove, Map.copyOf(more), markdown);
    }

    IntakeKind<R> readingMarkdown(MarkdownForm<R> form) {
        return new IntakeKind<>(name, target, row, put, remove, formats, form);
    }
}
