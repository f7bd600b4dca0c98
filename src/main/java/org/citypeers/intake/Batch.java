package org.citypeers.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.graph.Row;
import org.jspecify.annotations.Nullable;

/// Rows with different ids of one source, few enough for one transaction.
final class Batch<R extends Row> {
    private static final int MOST_ROWS = 500;
    private static final int MOST_BYTES = 4 << 20;

    private final String source;
    private final List<Entry<R>> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int bytes;

    Batch(String source) {
        this.source = source;
    }

    /// A row, where it stands, and the report it belongs to.
    record Entry<R extends Row>(R row, @Nullable String file, long line, Report report) {}

    String source() {
        return source;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry<R>> entries() {
        return entries;
    }

    List<R> rows() {
        return entries.stream().map(Entry::row).toList();
    }

    /// Whether this row may stand in the same transaction.
    boolean takes(String rowSource, String id, int size) {
        return entries.isEmpty()
                || source.equals(rowSource)
                        && entries.size() < MOST_ROWS
                        && bytes + size <= MOST_BYTES
                        && !ids.contains(id);
    }

    void add(Entry<R> entry, int size) {
        entries.add(entry);
        ids.add(entry.row().id());
        bytes += size;
    }
}
