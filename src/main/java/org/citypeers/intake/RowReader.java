package org.citypeers.intake;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the rows of a file one after the other, holding no more than one of them.
interface RowReader {
    int ROW_LIMIT = 1 << 20;

    String ROW_TOO_LONG = "the row has more than 1 MiB; shorten it, or leave the text out and give a link";

    /// The next row, empty at the end of the file.
    Optional<Found> next() throws IOException;

    /// What the sender should know about the file as a whole, said at its end.
    default Collection<String> warnings() {
        return List.of();
    }
}
