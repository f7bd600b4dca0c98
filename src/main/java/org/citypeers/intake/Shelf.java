package org.citypeers.intake;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.citypeers.graph.ReadFiles;
import org.citypeers.graph.ReadFiles.ReadFile;
import org.citypeers.graph.Row;
import org.citypeers.graph.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Puts the files of the shelf into the graph, as source `shelf`, and the invented examples as source `sample`. A file
/// that did not change is not read again, and what stands in no file any more is taken back.
@Component
class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final int PAGE = 200;

    private final IntakeKinds kinds;
    private final Imports imports;
    private final ReadFiles marks;
    private final Sources sources;

    Shelf(IntakeKinds kinds, Imports imports, ReadFiles marks, Sources sources) {
        this.kinds = kinds;
        this.imports = imports;
        this.marks = marks;
        this.sources = sources;
    }

    /// What a loading did.
    ///
    /// @param read files that are new or changed
    /// @param skipped files that did not change
    /// @param rejected rows that cannot be taken, and files that cannot be read
    /// @param removed rows that stand in no file any more
    record Loaded(int read, int skipped, int rejected, int removed) {}

    /// @param files the whole shelf: what is not in them is removed, unless something in them could not be read
    Loaded load(List<ShelfFile> files, boolean samples) throws IOException {
        var before = marks.all().stream().collect(toMap(ReadFile::path, mark -> mark));
        var known = inOrder(files, samples);
        int skipped = 0;
        int rejected = 0;
        for (var file : known) {
            var mark = before.get(file.path());
            if (mark != null && mark.hash().equals(file.hash())) skipped++;
            else rejected += read(file);
        }
        // an empty shelf is a wrong path rather than a wish
        boolean whole = rejected == 0 && known.stream().anyMatch(file -> !file.sample());
        if (whole) forget(known, ShelfFile.SHELF);
        if (whole || !samples) forget(known, ShelfFile.SAMPLE);
        int removed = whole ? removeBeyond(ShelfFile.SHELF) : 0;
        if (whole || !samples) removed += removeBeyond(ShelfFile.SAMPLE);
        return new Loaded(known.size() - skipped, skipped, rejected, removed);
    }

    /// First the shelf, then the samples, each in the order of the kinds.
    private List<ShelfFile> inOrder(List<ShelfFile> files, boolean samples) {
        var order = kinds.names();
        for (var file : files)
            if (!file.kind().isEmpty() && !order.contains(file.kind()))
                LOG.warn("{} lies in no folder of a kind ({})", file.path(), String.join(", ", order));
        return files.stream()
                .filter(file -> order.contains(file.kind()) && (samples || !file.sample()))
                .sorted(Comparator.comparing(ShelfFile::sample)
                        .thenComparing(file -> order.indexOf(file.kind()))
                        .thenComparing(ShelfFile::path))
                .toList();
    }

    private int read(ShelfFile file) throws IOException {
        var report = new Report(true);
        kinds.named(file.kind()).ifPresent(kind -> read(kind, file, report));
        report.rejections()
                .forEach(row ->
                        LOG.warn("{} line {}: {} was left out: {}", file.path(), row.line(), row.id(), row.reason()));
        report.warnings().forEach(warning -> LOG.warn("{}: {}", file.path(), warning));
        if (report.error() != null) LOG.warn("{} was not read to its end: {}", file.path(), report.error());
        if (report.clean())
            marks.keep(new ReadFile(file.path(), file.hash(), file.kind(), file.source(), report.ids()));
        else marks.forget(List.of(file.path()));
        return Math.toIntExact(report.progress().rejected()) + (report.error() == null ? 0 : 1);
    }

    private <R extends Row> void read(IntakeKind<R> kind, ShelfFile file, Report report) {
        try {
            var format = Formats.ofFile(kind, file.name())
                    .orElseThrow(() -> new Refused(415, "no " + kind.name() + " are read from such a file"));
            var rows = format.open(Utf8.unmarked(new ByteArrayInputStream(file.content())), kind, file.within());
            imports.run(kind, file.source(), rows, report);
        } catch (Refused refused) {
            report.fail(refused.sentence());
        } catch (IOException broken) {
            report.fail(broken.toString());
        }
    }

    private void forget(List<ShelfFile> known, String source) {
        var paths = new HashSet<>(known.stream().map(ShelfFile::path).toList());
        marks.forget(marks.all().stream()
                .filter(mark -> mark.source().equals(source) && !paths.contains(mark.path()))
                .map(ReadFile::path)
                .toList());
    }

    /// What a source has brought, but for the rows of the files that were read.
    private int removeBeyond(String source) {
        int removed = 0;
        for (var kind : kinds.all().reversed()) {
            var gone = gone(kind, source);
            for (int at = 0; at < gone.size(); at += PAGE)
                kind.remove().apply(source, gone.subList(at, Math.min(gone.size(), at + PAGE)));
            removed += gone.size();
        }
        return removed;
    }

    private List<String> gone(IntakeKind<?> kind, String source) {
        var standing = new HashSet<String>();
        for (var mark : marks.all())
            if (mark.source().equals(source) && mark.kind().equals(kind.name())) standing.addAll(mark.ids());
        return sources.ids(kind.target().kind(), source).stream()
                .filter(id -> !standing.contains(id))
                .toList();
    }
}
