package org.citypeers.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What each caller may still ask for: a bucket that fills evenly, over a minute from empty to full.
@Component
final class Budgets {
    private static final int CALLERS = 100_000;
    private static final int BYTES_A_POINT = 100;

    private final CallerLimits limits;
    private final LoadingCache<Caller, Bucket> buckets;

    Budgets(CallerLimits limits) {
        this.limits = limits;
        // A bucket nobody took from for a minute is full, so forgetting it gives nothing away.
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(CallerLimits.MINUTE.plusSeconds(1))
                .maximumSize(CALLERS)
                .build(this::bucket);
    }

    /// For a request that has come in, before anything looks at it.
    void chargeRequest(Caller caller) {
        charge(caller, limits.leastCharge());
    }

    /// For what has to be read of it, before it is.
    void chargeBytes(Caller caller, long bytes) {
        if (bytes >= BYTES_A_POINT) charge(caller, bytes / BYTES_A_POINT);
    }

    /// @throws Refused when the caller has not that much left, saying when it will
    void charge(Caller caller, long cost) {
        if (caller.unlimited()) return;
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(Math.clamp(cost, 1, budget(caller)));
        if (probe.isConsumed()) return;
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusMillis(999)
                .toSeconds();
        throw new Refused(
                ErrorCode.RATE_LIMITED,
                "this " + (caller.hasToken() ? "token" : "address") + " has asked for more than " + budget(caller)
                        + " points of cost within a minute; try again in " + seconds + " s"
                        + (caller.hasToken() ? "" : ", or send a token, which has a budget of its own"),
                Map.of("retryAfter", seconds));
    }

    private Bucket bucket(Caller caller) {
        long budget = budget(caller);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(budget).refillGreedy(budget, CallerLimits.MINUTE))
                .build();
    }

    private long budget(Caller caller) {
        return Math.max(1, caller.hasToken() ? limits.tokenBudget() : limits.addressBudget());
    }
}
