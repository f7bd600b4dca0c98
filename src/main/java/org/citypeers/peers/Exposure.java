package org.citypeers.peers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How often peers were shown of late, in the memory of this portal. Requests leave a note; somebody else counts. One
/// caller counts for a peer once a day, however often and in whatever words they ask, so nobody can push others down by
/// asking again.
@Component
class Exposure {
    private static final int MOST_NOTES = 10_000;
    private static final int MOST_REMEMBERED = 200_000;
    private static final double FADES_TO = 0.5;
    private static final double FORGOTTEN = 0.1;

    private final ConcurrentLinkedQueue<Note> notes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Double> shown = new ConcurrentHashMap<>();
    /// Who was shown whom today; only those who count touch it.
    private final Set<Sight> today = new LinkedHashSet<>();

    /// What one caller was shown.
    ///
    /// @param from rank of the first of them, from 1
    record Note(String caller, int from, List<String> ids) {}

    private record Sight(String caller, String peer) {}

    double of(String id) {
        return shown.getOrDefault(id, 0.0);
    }

    /// Costs the request nothing; of a flood some notes are lost.
    void note(Note note) {
        if (waiting.get() >= MOST_NOTES) return;
        waiting.incrementAndGet();
        notes.add(note);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void count() {
        for (var note = notes.poll(); note != null; note = notes.poll()) {
            waiting.decrementAndGet();
            for (int at = 0; at < note.ids().size(); at++) {
                if (!today.add(new Sight(note.caller(), note.ids().get(at)))) continue;
                shown.merge(note.ids().get(at), 1.0 / (note.from() + at), Double::sum);
            }
            // of a flood of callers those of the morning count again in the evening
            while (today.size() > MOST_REMEMBERED) today.remove(today.iterator().next());
        }
    }

    /// What was shown weeks ago wears nobody out today.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    synchronized void fade() {
        today.clear();
        shown.replaceAll((id, often) -> often * FADES_TO);
        shown.values().removeIf(often -> often < FORGOTTEN);
    }
}
