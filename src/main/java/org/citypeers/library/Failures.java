package org.citypeers.library;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.graph.changes.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What could not be indexed, remembered in the graph until it can: a failure is never only counted and skipped.
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Changes changes;
    private final Set<String> open = new LinkedHashSet<>();
    private volatile int count;

    Failures(Changes changes) {
        this.changes = changes;
    }

    void load() {
        open.addAll(changes.failures());
        count = open.size();
    }

    void record(String id, Exception failure) {
        changes.failed(id, Folded.cut(String.valueOf(failure), 1_000));
        if (open.add(id)) LOG.error("{} cannot be indexed and is not found until it can", id, failure);
        count = open.size();
    }

    void healed(Collection<String> ids) {
        var healed = ids.stream().filter(open::contains).toList();
        if (healed.isEmpty()) return;
        changes.healed(healed);
        healed.forEach(open::remove);
        count = open.size();
        LOG.info("{} can be indexed again", healed);
    }

    List<String> open() {
        return List.copyOf(open);
    }

    /// May be asked by any thread.
    int count() {
        return count;
    }
}
