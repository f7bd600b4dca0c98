package org.citypeers.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How a room writes the rows of its kind.
public interface Writer<R extends Row> {
    /// The node ids of rows that speak of a node another source has brought, by row id: cities that share an
    /// identifier.
    default Map<String, String> known(Writing writing, List<R> rows) {
        return Map.of();
    }

    /// Writes nodes and their parts, keyed by `nodeId`, and gives back the relationships the rows ask for. Runs in the
    /// transaction of the batch; parts carry the label `Part` and the property `owner`.
    List<Link> write(Writing writing, String source, List<Placed<R>> rows);

    /// Further keys, `scheme:value`, by which the node of this row can be referred to. Asked after [#write].
    default Collection<String> keys(Placed<R> placed) {
        return List.of();
    }

    /// The name by which the node of this row can be referred to, empty for none.
    default String name(R row) {
        return "";
    }

    /// Runs last, when all relationships stand; what it writes to other nodes must be told with `changed`.
    default void finish(Writing writing, List<Placed<R>> rows) {}
}
