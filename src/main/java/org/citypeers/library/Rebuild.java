package org.citypeers.library;

import java.io.IOException;
import java.util.HashSet;
import java.util.function.BooleanSupplier;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.graph.changes.Head;
import org.citypeers.shared.IndexSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Builds a generation from everything the rooms hold, beside the one that serves.
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Changes changes;
    private final Generations generations;
    private final Feeder feeder;

    Rebuild(Changes changes, Generations generations, Feeder feeder) {
        this.changes = changes;
        this.generations = generations;
        this.feeder = feeder;
    }

    /// @param head where the log stood before the first page was read: what changes meanwhile is followed from there
    OpenIndex from(Head head, BooleanSupplier stopping) throws IOException {
        long started = System.nanoTime();
        var uid = changes.at(head.seq()).map(Change::uid).orElse("");
        var folder = generations.next();
        LOG.info("A new index is being built in {}", folder);
        var index = OpenIndex.create(folder);
        try {
            int documents = 0;
            for (var source : feeder.sources()) documents += fill(index, source, stopping);
            index.refresh(Watermark.at(head, uid));
            index.commit();
            generations.makeCurrent(folder);
            LOG.info("{} documents indexed in {} ms", documents, (System.nanoTime() - started) / 1_000_000);
            return index;
        } catch (IOException | RuntimeException failure) {
            index.close();
            FileSystemUtils.deleteRecursively(folder);
            throw failure;
        }
    }

    /// True when a source that could not be asked for its ids can be asked again: then everything is built anew.
    boolean sourcesAreBack(Failures failures) {
        for (var source : feeder.sources()) {
            var name = Feeder.nameOf(source);
            if (!failures.open().contains(name)) continue;
            try {
                source.idsAfter(null, 1);
            } catch (RuntimeException still) {
                continue;
            }
            failures.healed(java.util.List.of(name));
            return true;
        }
        return false;
    }

    private int fill(OpenIndex index, IndexSource source, BooleanSupplier stopping) throws IOException {
        @Nullable String after = null;
        int documents = 0;
        while (true) {
            if (stopping.getAsBoolean()) throw new IllegalStateException("the portal stops");
            var ids = feeder.idsAfter(source, after);
            if (ids.isEmpty()) return documents;
            documents += feeder.put(source, ids, index, new HashSet<>()).size();
            after = ids.getLast();
        }
    }
}
