package org.citypeers.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.graph.ReadFiles;
import org.citypeers.graph.ReadFiles.ReadFile;
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
    private final ShelfReading reading;
    private final ReadFiles marks;
    private final Sources sources;

    Shelf(IntakeKinds kinds, ShelfReading reading, ReadFiles marks, Sources sources) {
        this.kinds = kinds;
        this.reading = reading;
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

    /// What files of one kind and source have in common.
    private record Folder(String kind, String source) {}

    /// @param files the whole shelf: what is not in them is removed, unless something in them could not be read
    Loaded load(List<ShelfFile> files, boolean samples) {
        var before = marks.all().stream().collect(toMap(ReadFile::path, ReadFile::hash));
        var known = inOrder(files, samples);
        var fresh = known.stream()
                .filter(file -> !file.hash().equals(before.get(file.path())))
                .toList();
        int rejected = folders(fresh).stream().mapToInt(this::read).sum();
        // an empty shelf is a wrong path rather than a wish
        boolean whole = rejected == 0 && known.stream().anyMatch(file -> !file.sample());
        int removed = 0;
        if (whole) removed += removeBeyond(ShelfFile.SHELF, known);
        if (whole || !samples) removed += removeBeyond(ShelfFile.SAMPLE, known);
        return new Loaded(fresh.size(), known.size() - fresh.size(), rejected, removed);
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

    private static Collection<List<ShelfFile>> folders(List<ShelfFile> files) {
        Map<Folder, List<ShelfFile>> folders = files.stream()
                .collect(groupingBy(file -> new Folder(file.kind(), file.source()), LinkedHashMap::new, toList()));
        return folders.values();
    }

    private int read(List<ShelfFile> folder) {
        return kinds.named(folder.getFirst().kind())
                .map(kind -> reading.read(kind, folder))
                .orElse(0);
    }

    /// What a source has brought, but for the rows of the files that are known.
    private int removeBeyond(String source, List<ShelfFile> known) {
        var paths = new HashSet<>(known.stream().map(ShelfFile::path).toList());
        var marked = marks.all().stream()
                .filter(mark -> mark.source().equals(source))
                .toList();
        var lost = marked.stream()
                .map(ReadFile::path)
                .filter(path -> !paths.contains(path))
                .toList();
        if (!lost.isEmpty()) marks.forget(lost);
        int removed = 0;
        for (var kind : kinds.all().reversed()) {
            var standing = new HashSet<String>();
            for (var mark : marked)
                if (paths.contains(mark.path()) && mark.kind().equals(kind.name())) standing.addAll(mark.ids());
            removed += removeBeyond(kind, source, standing);
        }
        return removed;
    }

    private int removeBeyond(IntakeKind<?> kind, String source, Set<String> standing) {
        var gone = sources.ids(kind.target().kind(), source).stream()
                .filter(id -> !standing.contains(id))
                .toList();
        for (int at = 0; at < gone.size(); at += PAGE)
            kind.remove().apply(source, gone.subList(at, Math.min(gone.size(), at + PAGE)));
        return gone.size();
    }
}
