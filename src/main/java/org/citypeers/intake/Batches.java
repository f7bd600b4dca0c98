package org.citypeers.intake;

import java.io.IOException;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Makes batches of what a reader finds; what cannot become a row goes to the report.
///
/// A row may say by a field `_source` of which source it is: an export over all sources writes it, so that an import
/// of it tells them apart again.
final class Batches<R extends Row> {
    static final String SOURCE = "_source";

    private final IntakeKind<R> kind;
    private final String source;
    private final RowReader rows;
    private final Report report;
    private Batch<R> batch;

    Batches(IntakeKind<R> kind, String source, RowReader rows, Report report) {
        this.kind = kind;
        this.source = source;
        this.rows = rows;
        this.report = report;
        this.batch = new Batch<>(source);
    }

    private record Bound<R extends Row>(Batch.Entry<R> entry, String source, int size) {}

    /// The next full batch, empty when the file goes on no further.
    Optional<Batch<R>> next() throws IOException {
        for (var found = rows.next(); found.isPresent(); found = rows.next()) {
            report.found();
            var bound = bound(found.get());
            if (bound == null) continue;
            var full = batch;
            boolean taken = full.takes(bound.source(), bound.entry().row().id(), bound.size());
            if (!taken) batch = new Batch<>(bound.source());
            if (batch.isEmpty()) batch = new Batch<>(bound.source());
            batch.add(bound.entry(), bound.size());
            if (!taken) return Optional.of(full);
        }
        rows.warnings().forEach(report::warn);
        return Optional.empty();
    }

    /// What was read since the last full batch.
    Batch<R> rest() {
        return batch;
    }

    private @Nullable Bound<R> bound(Found found) {
        return switch (found) {
            case Found.Broken broken -> {
                report.reject(new Report.Rejection(broken.file(), broken.line(), null, broken.reason()));
                yield null;
            }
            case Found.Text text -> bound(text);
            case Found.Tree tree -> bound(tree);
        };
    }

    private @Nullable Bound<R> bound(Found.Tree tree) {
        var fields = tree.fields();
        try {
            if (tree.size() > RowReader.ROW_LIMIT) throw new IllegalArgumentException(RowReader.ROW_TOO_LONG);
            var from = source(fields);
            var row = Binding.row(kind.row(), fields, this::unknown);
            return new Bound<>(new Batch.Entry<>(row, null, tree.line()), from, tree.size());
        } catch (IllegalArgumentException broken) {
            report.reject(new Report.Rejection(null, tree.line(), id(fields), String.valueOf(broken.getMessage())));
            return null;
        }
    }

    private @Nullable Bound<R> bound(Found.Text text) {
        var form = kind.markdown();
        try {
            if (form == null) throw new IllegalArgumentException(kind.name() + " are not read from Markdown");
            var read = form.reader().apply(text.file(), Tidy.text("the file", text.text()));
            read.warnings().forEach(warning -> report.warn(text.file() + ": " + warning));
            var entry = new Batch.Entry<>(read.row(), text.file(), text.line());
            return new Bound<>(entry, source, text.text().length());
        } catch (IllegalArgumentException broken) {
            report.reject(new Report.Rejection(text.file(), text.line(), null, String.valueOf(broken.getMessage())));
            return null;
        }
    }

    private String source(ObjectNode fields) {
        var said = fields.remove(SOURCE);
        if (said == null || said.asString("").isBlank()) return source;
        return SourceName.checked(said.asString(""));
    }

    private void unknown(String field) {
        report.warn("the field " + field + " is not one of " + kind.name() + " and was left out");
    }

    private static @Nullable String id(ObjectNode fields) {
        var id = fields.path("id").asString("");
        return id.isBlank() ? null : id.substring(0, Math.min(id.length(), Slug.MAX_LENGTH));
    }
}
