package org.citypeers.intake;

import java.util.Iterator;
import java.util.List;
import org.citypeers.graph.Row;

/// Makes batches of the rows of one or many files: small files share a transaction, because a transaction costs more
/// than the few rows in it.
final class Batches<R extends Row> {
    private final Iterator<Reading<R>> files;
    private Reading<R> file;
    private Batch<R> batch = new Batch<>("");

    Batches(List<Reading<R>> files) {
        this.files = files.iterator();
        this.file = this.files.next();
    }

    /// The next batch, an empty one when all files are at their end.
    Batch<R> next() {
        while (true) {
            var next = file.next();
            if (next.isPresent()) {
                var row = next.get();
                var full = batch;
                boolean taken = full.takes(row.source(), row.entry().row().id(), row.size());
                if (!taken || full.isEmpty()) batch = new Batch<>(row.source());
                batch.add(row.entry(), row.size());
                if (!taken) return full;
                continue;
            }
            if (!files.hasNext()) return last();
            file = files.next();
        }
    }

    private Batch<R> last() {
        var last = batch;
        batch = new Batch<>("");
        return last;
    }
}
