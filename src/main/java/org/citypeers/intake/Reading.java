package org.citypeers.intake;

import java.io.IOException;
import java.util.Optional;
import org.citypeers.graph.Row;
import org.citypeers.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// A file and the report on it: makes rows of what stands in it, and what cannot become a row goes to the report, as
/// does the reason why a file cannot be read to its end.
///
/// A row may say by a field `_source` of which source it is: an export over all sources writes it, so that an import
/// of it tells them apart again.
final class Reading<R extends Row> {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    static final String SOURCE = "_source";

    private final IntakeKind<R> kind;
    private final String source;
    private final Opening opening;
    private final Report report;
    private final boolean everySource;
    private @Nullable RowReader rows;

    /// @param everySource whether rows may say they are of a source of the portal itself: an administrator restores an
    ///     export over all sources with them
    Reading(IntakeKind<R> kind, String source, Opening opening, Report report, boolean everySource) {
        this.kind = kind;
        this.source = source;
        this.opening = opening;
        this.report = report;
        this.everySource = everySource;
    }

    /// Opens the file when its turn comes.
    @FunctionalInterface
    interface Opening {
        /// @throws Refused when the file cannot be read at all
        RowReader open() throws IOException;
    }

    /// A row, and in which batch it may stand.
    ///
    /// @param size in bytes, as it came
    record Bound<R extends Row>(Batch.Entry<R> entry, String source, int size) {}

    Report report() {
        return report;
    }

    /// The next row that can be taken, empty when the file goes on no further.
    Optional<Bound<R>> next() {
        try {
            if (rows == null) rows = opening.open();
            for (var found = rows.next(); found.isPresent(); found = rows.next()) {
                report.found();
                var bound = bound(found.get());
                if (bound != null) return Optional.of(bound);
            }
            rows.warnings().forEach(report::warn);
        } catch (Refused refused) {
            report.fail(refused.sentence());
        } catch (IOException gone) {
            report.fail("the connection ended before the file did; what stands here was taken, send the file again");
        } catch (RuntimeException | StackOverflowError broken) {
            // whatever it is, whoever waits for the rows must hear of the end
            LOG.error("A file could not be read", broken);
            report.fail("the file could not be read further: " + broken.getMessage());
        }
        return Optional.empty();
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
            var row = marked(from, Binding.row(kind.row(), fields, this::unknown));
            return new Bound<>(new Batch.Entry<>(row, null, tree.line(), report), from, tree.size());
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
            var entry = new Batch.Entry<>(marked(source, read.row()), text.file(), text.line(), report);
            return new Bound<>(entry, source, text.text().length());
        } catch (IllegalArgumentException broken) {
            report.reject(new Report.Rejection(text.file(), text.line(), null, String.valueOf(broken.getMessage())));
            return null;
        }
    }

    /// What is invented and does not say so would count as real.
    private static <R extends Row> R marked(String source, R row) {
        if (!source.equals(ShelfFile.SAMPLE) || row.sample()) return row;
        throw new IllegalArgumentException("it is of the invented world and does not say so; add sample: true");
    }

    private String source(ObjectNode fields) {
        var said = fields.remove(SOURCE);
        if (said == null || said.asString("").isBlank()) return source;
        return everySource ? SourceName.checked(said.asString("")) : SourceName.sent(said.asString(""));
    }

    private void unknown(String field) {
        report.warn("the field " + field + " is not one of " + kind.name() + " and was left out");
    }

    private static @Nullable String id(ObjectNode fields) {
        var id = fields.path("id").asString("");
        return id.isBlank() ? null : id.substring(0, Math.min(id.length(), Slug.MAX_LENGTH));
    }
}
