package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.jspecify.annotations.Nullable;

/// Asks the rooms what the graph holds now and puts it into an index. What cannot be read or indexed three times in a
/// row is taken out of the index (its visibility may have changed) and recorded, and the rest goes on.
final class Feeder {
    static final int BATCH = 500;
    private static final int TRIES = 3;

    private final List<IndexSource> sources;
    private final Changes changes;
    private final Failures failures;
    private final Announcements announcements;

    Feeder(List<IndexSource> sources, Changes changes, Failures failures, Announcements announcements) {
        this.sources = sources;
        this.changes = changes;
        this.failures = failures;
        this.announcements = announcements;
    }

    List<IndexSource> sources() {
        return sources;
    }

    /// Brings every document these changes touch up to date.
    void feed(Collection<String> changedIds, OpenIndex index) throws IOException {
        announcements.before(changedIds, index);
        var broken = new HashSet<String>();
        var affected = new LinkedHashSet<String>();
        var present = new HashSet<String>();
        for (var source : sources) {
            var ids = new LinkedHashSet<String>();
            for (var some : batches(changedIds)) ids.addAll(affectedBy(source, some, broken));
            for (var some : batches(ids)) present.addAll(put(source, some, index, broken));
            affected.addAll(ids);
        }
        for (var id : affected) if (!present.contains(id)) index.delete(id);
        var whole = new HashSet<>(affected);
        whole.addAll(changedIds);
        whole.removeAll(broken);
        failures.healed(whole);
    }

    /// Once searches find what was fed last.
    void announce() {
        announcements.after();
    }

    /// Under which a source that cannot be asked is recorded.
    static String nameOf(IndexSource source) {
        return "source " + source.kind();
    }

    /// The next ids of a source for a rebuild.
    List<String> idsAfter(IndexSource source, @Nullable String after) {
        return tried(List.of(nameOf(source)), some -> source.idsAfter(after, BATCH), new HashSet<>());
    }

    /// Puts the documents of these ids; gives back which of them are in the index now.
    Set<String> put(IndexSource source, Collection<String> ids, OpenIndex index, Set<String> broken)
            throws IOException {
        var present = new HashSet<String>();
        for (var item : tried(List.copyOf(ids), source::documents, broken))
            if (put(item, index, broken)) present.add(item.id());
        return present;
    }

    private boolean put(IndexedItem item, OpenIndex index, Set<String> broken) throws IOException {
        try {
            index.put(item);
            return true;
        } catch (RuntimeException failure) {
            if (!index.writable()) throw failure;
            broken.add(item.id());
            failures.record(item.id(), failure);
            return false;
        }
    }

    private Set<String> affectedBy(IndexSource source, List<String> ids, Set<String> broken) {
        return new LinkedHashSet<>(tried(ids, some -> List.copyOf(source.affectedBy(some)), broken));
    }

    private interface Asking<T> {
        List<T> ask(List<String> ids);
    }

    private <T> List<T> tried(List<String> ids, Asking<T> asking, Set<String> broken) {
        RuntimeException last = null;
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return asking.ask(ids);
            } catch (RuntimeException failure) {
                changes.head(); // throws when it is the graph that is away, which is no fault of these ids
                last = failure;
            }
        }
        if (last == null) return List.of();
        if (ids.size() > 1) {
            int half = ids.size() / 2;
            var both = new ArrayList<>(tried(ids.subList(0, half), asking, broken));
            both.addAll(tried(ids.subList(half, ids.size()), asking, broken));
            return both;
        }
        broken.addAll(ids);
        for (var id : ids) failures.record(id, last);
        return List.of();
    }

    private static List<List<String>> batches(Collection<String> ids) {
        var all = List.copyOf(ids);
        var batches = new ArrayList<List<String>>();
        for (int at = 0; at < all.size(); at += BATCH) batches.add(all.subList(at, Math.min(all.size(), at + BATCH)));
        return batches;
    }
}
