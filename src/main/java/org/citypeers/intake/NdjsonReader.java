package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// One JSON object per line.
final class NdjsonReader implements RowReader {
    private final Lines lines;

    NdjsonReader(InputStream file) {
        this.lines = new Lines(file);
    }

    @Override
    public Optional<Found> next() throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var one = line.get();
            if (one.blank()) continue;
            if (!one.whole()) return Optional.of(new Found.Broken(one.number(), null, ROW_TOO_LONG));
            return Optional.of(Json.row(one.number(), one.bytes()));
        }
        return Optional.empty();
    }
}
