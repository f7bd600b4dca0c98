package org.citypeers.peers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How often peers were among the first ten of late, in the memory of this portal. Requests leave a note; somebody else
/// counts.
@Component
class Exposure {
    private static final int MOST_NOTES = 10_000;
    private static final double FADES_TO = 0.5;
    private static final double FORGOTTEN = 0.1;

    private final ConcurrentLinkedQueue<List<String>> notes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Double> shown = new ConcurrentHashMap<>();

    double of(String id) {
        return shown.getOrDefault(id, 0.0);
    }

    /// Costs the request nothing; of a flood some notes are lost.
    void note(List<String> ids) {
        if (waiting.get() >= MOST_NOTES) return;
        waiting.incrementAndGet();
        notes.add(ids);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void count() {
        for (var ids = notes.poll(); ids != null; ids = notes.poll()) {
            waiting.decrementAndGet();
            for (int at = 0; at < ids.size(); at++) shown.merge(ids.get(at), 1.0 / (at + 1), Double::sum);
        }
    }

    /// What was shown weeks ago wears nobody out today.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void fade() {
        shown.replaceAll((id, often) -> often * FADES_TO);
        shown.values().removeIf(often -> often < FORGOTTEN);
    }
}
