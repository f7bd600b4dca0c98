package org.citypeers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.citypeers.graph.ReadFiles;
import org.citypeers.graph.ReadFiles.ReadFile;
import org.citypeers.graph.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads files of the shelf that are of one kind and source: together, because most hold a single row and a transaction
/// for each would make the first start long. Each file has its own report, and is marked as read only when all of it
/// was taken.
@Component
class ShelfReading {
    private static final Logger LOG = LoggerFactory.getLogger(ShelfReading.class);

    private final Imports imports;
    private final ReadFiles marks;

    ShelfReading(Imports imports, ReadFiles marks) {
        this.imports = imports;
        this.marks = marks;
    }

    /// @param folder at least one file
    /// @return how many rows were rejected, and files could not be read
    <R extends Row> int read(IntakeKind<R> kind, List<ShelfFile> folder) {
        var reports = new LinkedHashMap<ShelfFile, Report>();
        var readings = new ArrayList<Reading<R>>();
        for (var file : folder) {
            var report = new Report(true);
            reports.put(file, report);
            readings.add(new Reading<>(kind, file.source(), () -> open(kind, file), report, true));
        }
        imports.run(kind, readings);
        reports.forEach(ShelfReading::tell);
        mark(reports);
        return reports.values().stream().mapToInt(ShelfReading::wrong).sum();
    }

    private static RowReader open(IntakeKind<?> kind, ShelfFile file) throws IOException {
        var format = Formats.ofFile(kind, file.name())
                .orElseThrow(() -> new Refused(415, "no " + kind.name() + " are read from such a file"));
        return format.open(Utf8.unmarked(new ByteArrayInputStream(file.content())), kind, file.within());
    }

    private static void tell(ShelfFile file, Report report) {
        for (var row : report.rejections())
            LOG.warn("{} line {}: {} was left out: {}", file.path(), row.line(), named(row), row.reason());
        report.warnings().forEach(warning -> LOG.warn("{}: {}", file.path(), warning));
        if (report.error() != null) LOG.warn("{} was not read to its end: {}", file.path(), report.error());
    }

    private static String named(Report.Rejection row) {
        return row.id() == null ? "a row without an id" : row.id();
    }

    private void mark(LinkedHashMap<ShelfFile, Report> reports) {
        var whole = new ArrayList<ReadFile>();
        var broken = new ArrayList<String>();
        reports.forEach((file, report) -> {
            if (!report.clean()) broken.add(file.path());
            else whole.add(new ReadFile(file.path(), file.hash(), file.kind(), file.source(), report.ids()));
        });
        marks.keep(whole, broken);
    }

    private static int wrong(Report report) {
        return Math.toIntExact(report.progress().rejected()) + (report.error() == null ? 0 : 1);
    }
}
