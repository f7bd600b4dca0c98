package org.citypeers.library;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Some documents say something of the present day: who holds a post now, what was kept up for two years. Once a day,
/// and at start, those whose day is over are read again.
final class Renewal {
    private final Feeder feeder;
    private @Nullable LocalDate done;

    Renewal(Feeder feeder) {
        this.feeder = feeder;
    }

    /// How many documents were renewed.
    int of(OpenIndex index) throws IOException {
        return of(index, LocalDate.now());
    }

    int of(OpenIndex index, LocalDate today) throws IOException {
        if (today.equals(done)) return 0;
        var stale = index.staleOn(today);
        if (!stale.isEmpty()) {
            feeder.feed(stale, index);
            index.refresh(index.mark());
        }
        done = today;
        return stale.size();
    }
}
