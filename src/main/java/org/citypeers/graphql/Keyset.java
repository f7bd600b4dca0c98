package org.citypeers.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.jspecify.annotations.Nullable;

/// Pages of a list the graph sorts by one text that is unique in it: the key of each item, which is also its cursor.
///
/// @param list its name, which no other list has
/// @param descending whether the greatest key comes first
public record Keyset(String list, boolean descending) {

    /// Cypher that cuts the page, and one more, out of `listed`: maps with a `key`, in the order of the list.
    public String slice(Page page) {
        return "[one IN listed WHERE $cursor IS NULL OR one.key %s $cursor]%s"
                .formatted(descending == page.backward() ? ">" : "<", page.backward() ? "[-$limit..]" : "[..$limit]");
    }

    /// What [#slice] needs, besides the parameters of the question itself.
    public Map<String, @Nullable Object> parameters(Page page, Map<String, ? extends @Nullable Object> others) {
        var parameters = new HashMap<String, @Nullable Object>(others);
        var cursor = page.cursor();
        parameters.put(
                "cursor",
                cursor == null ? null : Cursors.decode(list, cursor, 1).getFirst());
        parameters.put("limit", page.size() + 1);
        return parameters;
    }

    /// @param found the page and, when there are more, one more, in the order of the list
    public <N> Connection<N> connection(Page page, List<N> found, Function<N, String> key, int total) {
        boolean more = found.size() > page.size();
        var items = found;
        if (more)
            items = page.backward()
                    ? found.subList(found.size() - page.size(), found.size())
                    : found.subList(0, page.size());
        var edges = items.stream()
                .map(item -> new Edge<>(Cursors.encode(list, List.of(key.apply(item))), item))
                .toList();
        boolean before = page.backward() ? more : page.cursor() != null;
        boolean after = page.backward() ? page.cursor() != null : more;
        return new Connection<>(edges, new PageInfo(after, before, end(edges, true), end(edges, false)), total);
    }

    private static @Nullable String end(List<? extends Edge<?>> edges, boolean first) {
        if (edges.isEmpty()) return null;
        return (first ? edges.getFirst() : edges.getLast()).cursor();
    }
}
