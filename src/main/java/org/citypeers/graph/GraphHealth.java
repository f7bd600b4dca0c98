package org.citypeers.graph;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the graph really answers: a node is written and read back, at most every two seconds. A graph that panicked
/// still calls itself available, so nothing less will do.
@Component("graphHealthIndicator")
class GraphHealth implements HealthIndicator {
    private static final long KEPT = Duration.ofSeconds(2).toNanos();

    private final Probe probe;
    private final DiskGuard disk;
    private @Nullable Health last;
    private long at;

    GraphHealth(Probe probe, DiskGuard disk) {
        this.probe = probe;
        this.disk = disk;
    }

    @Override
    public synchronized Health health() {
        var kept = last;
        if (kept != null && System.nanoTime() - at < KEPT) return kept;
        var now = probed();
        last = now;
        at = System.nanoTime();
        return now;
    }

    private Health probed() {
        try {
            probe.touch();
            if (disk.full())
                return Health.outOfService()
                        .withDetail("reason", disk.sentence())
                        .build();
            return Health.up().build();
        } catch (RuntimeException failure) {
            return Health.down()
                    .withDetails(Map.of("reason", String.valueOf(failure.getMessage())))
                    .build();
        }
    }
}
