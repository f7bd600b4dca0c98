package org.citypeers.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells those who listen what is new in the library: what a listener sees now and did not see before a change, be it
/// that it is new or that it was opened. What a listener may not see is not even looked at for it.
final class Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private static final Set<String> KINDS =
            Arrays.stream(LibraryKind.values()).map(LibraryKind::kind).collect(toUnmodifiableSet());

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    private @Nullable Change pending;

    /// @param seen what each listener saw of the ids before
    private record Change(Set<String> ids, Map<Viewer, Set<String>> seen, OpenIndex index) {}

    private record Listener(Viewer viewer, Consumer<ItemStub> told) {}

    /// @return ends the listening
    Runnable listen(Viewer viewer, Consumer<ItemStub> told) {
        var listener = new Listener(viewer, told);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Looks at what every listener sees of these before they are changed. Asked by the follower, as [#after] is.
    void before(Collection<String> ids, OpenIndex index) throws IOException {
        pending = null;
        if (listeners.isEmpty()) return;
        var seen = new LinkedHashMap<Viewer, Set<String>>();
        for (var listener : listeners)
            if (!seen.containsKey(listener.viewer))
                seen.put(
                        listener.viewer,
                        Set.copyOf(items(ids, listener.viewer, index).keySet()));
        pending = new Change(Set.copyOf(ids), seen, index);
    }

    /// Once the change can be found. Who began to listen in between has missed it.
    void after() {
        var change = pending;
        pending = null;
        if (change == null) return;
        for (var listener : listeners) {
            var known = change.seen.get(listener.viewer);
            if (known != null) tell(listener, known, change);
        }
    }

    /// What one listener cannot be told holds up nobody else, and the index not at all.
    private static void tell(Listener listener, Set<String> known, Change change) {
        try {
            for (var item : items(change.ids, listener.viewer, change.index).values())
                if (!known.contains(item.id())) listener.told.accept(item);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("A listener is not told what is new: {}", failure.toString());
        }
    }

    private static Map<String, ItemStub> items(Collection<String> ids, Viewer viewer, OpenIndex index)
            throws IOException {
        var items = new LinkedHashMap<String, ItemStub>();
        var searcher = index.searchers().acquire();
        try {
            var reading = new Reading(searcher);
            for (var id : ids)
                if (KINDS.contains(NodeId.kind(id).orElse("")))
                    reading.item(id, viewer).ifPresent(stub -> items.put(id, stub.item()));
        } finally {
            index.searchers().release(searcher);
        }
        return items;
    }
}
