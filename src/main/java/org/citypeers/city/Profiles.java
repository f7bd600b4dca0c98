package org.citypeers.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.citypeers.graph.Graph;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Gathering;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// All cities as they are compared, in memory; renewed by what the change log says of cities since.
@Component
class Profiles {
    private static final int BATCH = 5000;
    /// Further behind, reading all anew is cheaper.
    private static final int MOST_CHANGES = 1000;

    private static final List<String> METRICS = Arrays.stream(CityVariable.values())
            .flatMap(variable -> variable.metrics().stream())
            .toList();

    private final Graph graph;
    private final AtomicLong committed = new AtomicLong();
    private volatile @Nullable Snapshot last;

    Profiles(Graph graph) {
        this.graph = graph;
        graph.onCommit(seq -> committed.accumulateAndGet(seq, Math::max));
    }

    /// @param seq of the last change in it
    record Snapshot(String epoch, long seq, Map<String, Candidate> byId, Gower gower) {}

    /// What this portal has written is in it at once; what another portal on the same graph has, after a second.
    Snapshot now() {
        var before = last;
        return before != null && before.seq() >= committed.get() ? before : renew();
    }

    private Snapshot renew() {
        return Gathering.alone(this::renewed);
    }

    private synchronized Snapshot renewed() {
        var head = head();
        var next = next(last, head);
        last = next;
        return next;
    }

    private Snapshot next(@Nullable Snapshot before, Head head) {
        if (before == null || !before.epoch().equals(head.epoch())) return snapshot(head, all());
        long behind = head.seq() - before.seq();
        if (behind == 0) return before;
        return behind < 0 || behind > MOST_CHANGES ? snapshot(head, all()) : renewed(before, head);
    }

    /// Other portals write as well, and a request is not to wait for it.
    @Scheduled(initialDelay = 20, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void keepUp() {
        try {
            renew();
        } catch (RuntimeException failure) {
            // the graph is away: whoever asks it is told so, and the next second tries again
        }
    }

    private record Head(String epoch, long seq) {}

    private Head head() {
        return graph.one(Head.class, """
                MATCH (counter:ChangeCounter {name: 'changes'})
                MATCH (epoch:Epoch {name: 'graph'})
                RETURN epoch.value AS epoch, counter.seq AS seq
                """, Map.of())
                .orElseThrow(() -> new IllegalStateException("the graph has no change counter"));
    }

    private Snapshot renewed(Snapshot before, Head head) {
        record Id(String id) {}
        var changed = graph.all(Id.class, """
                        MATCH (change:Change)
                        WHERE $after < change.seq <= $upTo
                        UNWIND change.ids AS id
                        WITH DISTINCT id
                        WHERE id STARTS WITH 'city_'
                        RETURN id
                        """, Map.of("after", before.seq(), "upTo", head.seq())).stream()
                .map(Id::id)
                .toList();
        if (changed.isEmpty()) return new Snapshot(head.epoch(), head.seq(), before.byId(), before.gower());
        var byId = new HashMap<>(before.byId());
        changed.forEach(byId::remove);
        for (int from = 0; from < changed.size(); from += BATCH)
            for (var one : candidates(
                    "city.id IN $ids",
                    Map.of("ids", changed.subList(from, Math.min(from + BATCH, changed.size())), "metrics", METRICS)))
                byId.put(one.profile().id(), one);
        return snapshot(head, byId);
    }

    private static Snapshot snapshot(Head head, Map<String, Candidate> byId) {
        return new Snapshot(head.epoch(), head.seq(), byId, new Gower(byId.values()));
    }

    private Map<String, Candidate> all() {
        var byId = new HashMap<String, Candidate>();
        var after = "";
        while (true) {
            var batch = candidates("city.id > $after", Map.of("after", after, "metrics", METRICS));
            for (var one : batch) byId.put(one.profile().id(), one);
            if (batch.size() < BATCH) return byId;
            after = batch.getLast().profile().id();
        }
    }

    private record Row(CityProfile city, List<DatedFact> facts) {}

    /// Figures that not everybody may see are not compared: a distance would tell them. A single population is on the
    /// city already.
    private List<Candidate> candidates(String which, Map<String, ?> parameters) {
        var candidates = new ArrayList<Candidate>();
        graph.all(Row.class, """
                MATCH (city:City:Thing)
                WHERE %s
                WITH city
                ORDER BY city.id
                LIMIT %d
                CALL (city) {
                  MATCH (city)-[:STATES]->(fact:Fact)
                  WHERE 'public' IN fact.visibility
                    AND replace(replace(toLower(fact.metric), '_', '-'), ' ', '-') IN $metrics
                  RETURN collect(fact {.metric, .value, .unit, .date, .source, .url, .note}) AS facts
                }
                RETURN city {.id, .slug, .name, .country, .subdivision, .lat, .lon, .governmentForm, .population,
                             .populationDate, .populationSource, .sample, .visibility} AS city,
                  CASE WHEN size(facts) = 1 AND facts[0].metric = 'population' THEN [] ELSE facts END AS facts
                ORDER BY city.id
                """.formatted(which, BATCH), parameters)
                .forEach(row -> candidates.add(Candidate.of(row.city(), row.facts())));
        return candidates;
    }
}
