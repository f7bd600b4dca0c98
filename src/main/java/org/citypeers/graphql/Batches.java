package org.citypeers.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// Answers of batched fields, from what one question found.
public final class Batches {
    private Batches() {}

    public static <F> Collection<String> ids(Collection<F> of, Function<F, @Nullable String> id) {
        return of.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /// The list of each, empty where nothing was found.
    public static <F, V> Map<F, List<V>> lists(Collection<F> of, Function<F, String> id, Map<String, List<V>> found) {
        var lists = new HashMap<F, List<V>>();
        for (var one : of) lists.put(one, found.getOrDefault(id.apply(one), List.of()));
        return lists;
    }

    /// The node each points to; those that point to nothing, or to what the viewer may not see, are left out.
    public static <F, T> Map<F, T> nodes(
            Collection<F> of, Function<F, @Nullable String> id, NodeSource source, Viewer viewer, Class<T> type) {
        var found = source.nodes(ids(of, id), viewer);
        var nodes = new HashMap<F, T>();
        for (var one : of) {
            var key = id.apply(one);
            var node = key == null ? null : found.get(key);
            if (node != null) nodes.put(one, type.cast(node));
        }
        return nodes;
    }
}
