package org.citypeers.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.citypeers.shared.Unavailable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Refuses to write while the disk under the data folder is nearly full: a graph whose disk is full panics and
/// takes the questions with it, while one that is only not written to still answers them.
@Component
class DiskGuard {
    private static final long LOOKED_AT_NS = Duration.ofSeconds(1).toNanos();

    private final Path data;
    private final DataSize limit;
    private volatile long free;
    private volatile long lookedAt;

    @Autowired
    DiskGuard(@Value("${citypeers.data:data}") Path data, GraphProperties settings) {
        this(data, settings.keptFreeDisk());
    }

    DiskGuard(Path data, DataSize limit) {
        this.data = data;
        this.limit = limit;
        look();
    }

    /// @throws Unavailable when too little is left
    void check() {
        if (full()) throw new Unavailable(sentence());
    }

    /// Looks at most once a second.
    boolean full() {
        if (System.nanoTime() - lookedAt > LOOKED_AT_NS) look();
        return free < limit.toBytes();
    }

    String sentence() {
        return "the portal writes nothing at the moment, because its disk has only " + free / 1_048_576
                + " MB left and it keeps " + limit.toMegabytes()
                + " MB free; ask those who run it to free some space, then try again";
    }

    private void look() {
        free = data.toFile().getUsableSpace();
        // a folder that is not there yet says 0: the graph makes it, or says itself why it cannot
        if (free == 0 && !data.toFile().exists()) free = Long.MAX_VALUE;
        lookedAt = System.nanoTime();
    }
}
