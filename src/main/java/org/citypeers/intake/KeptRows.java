package org.citypeers.intake;

import java.io.IOException;
import java.util.List;
import org.citypeers.graph.Sources;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a kind as they are kept, page by page; can be gone through more than once.
///
/// @param named whether each row carries the field `_source`
record KeptRows(Sources kept, String kind, List<String> from, boolean named) {
    private static final int PAGE = 100;
    private static final int MOST = 2_000;
    private static final int PAGE_CHARACTERS = 4 << 20;

    /// Somebody who may write a row to a stream.
    @FunctionalInterface
    interface Taker {
        void take(Sources.Kept kept) throws IOException;
    }

    void each(Taker taker) throws IOException {
        for (var source : from) {
            var rows = kept.kept(kind, source, "", PAGE);
            while (!rows.isEmpty()) {
                long characters = 0;
                for (var row : rows) {
                    characters += row.json().length();
                    taker.take(row);
                }
                // a row can have a mebibyte: pages are as long as rows are short
                long page = PAGE_CHARACTERS / Math.max(1, characters / rows.size());
                rows = kept.kept(kind, source, rows.getLast().id(), Math.clamp(page, 1, MOST));
            }
        }
    }

    ObjectNode fields(Sources.Kept row) {
        var fields = Json.MAPPER.createObjectNode();
        if (named) fields.put(Reading.SOURCE, row.source());
        return fields.setAll(plain(row));
    }

    ObjectNode plain(Sources.Kept row) {
        return (ObjectNode) Json.MAPPER.readTree(row.json());
    }
}
