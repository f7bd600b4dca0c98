package org.citypeers.intake;

import java.io.IOException;
import java.util.List;
import org.citypeers.graph.Sources;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a kind as they are kept, page by page; can be gone through more than once.
///
/// @param named whether each row carries the field `_source`
record KeptRows(Sources kept, String kind, List<String> from, boolean named, int page) {
    /// Somebody who may write a row to a stream.
    @FunctionalInterface
    interface Taker {
        void take(Sources.Kept kept) throws IOException;
    }

    void each(Taker taker) throws IOException {
        for (var source : from) {
            var rows = kept.kept(kind, source, "", page);
            while (!rows.isEmpty()) {
                for (var row : rows) taker.take(row);
                rows = kept.kept(kind, source, rows.getLast().id(), page);
            }
        }
    }

    ObjectNode fields(Sources.Kept row) {
        var fields = Json.MAPPER.createObjectNode();
        if (named) fields.put(Batches.SOURCE, row.source());
        return fields.setAll(plain(row));
    }

    ObjectNode plain(Sources.Kept row) {
        return (ObjectNode) Json.MAPPER.readTree(row.json());
    }
}
