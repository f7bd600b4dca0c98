package org.citypeers.graphql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Everything that stays open: how much of it a caller has, and when it has to end.
@Component
final class LiveLines {
    private final CallerLimits limits;
    private final ObjectProvider<CallerStanding> standing;
    private final Set<Live> open = ConcurrentHashMap.newKeySet();
    private final Map<Caller, Integer> counts = new ConcurrentHashMap<>();

    LiveLines(CallerLimits limits, ObjectProvider<CallerStanding> standing) {
        this.limits = limits;
        this.standing = standing;
    }

    /// @throws Refused when the caller has as many open as allowed
    void open(Live line) {
        int now = counts.merge(line.caller, 1, Integer::sum);
        open.add(line);
        // its caller may have ended it before it was open
        if (line.isOver()) end(line);
        if (now <= limits.subscriptions() || line.caller.unlimited()) return;
        end(line);
        throw new Refused(
                ErrorCode.RATE_LIMITED,
                "this caller has " + limits.subscriptions() + " sockets and subscriptions open, which is the most there"
                        + " may be; end one first",
                Map.of("retryAfter", 10L));
    }

    void end(Live line) {
        line.end();
        if (open.remove(line)) counts.computeIfPresent(line.caller, (caller, now) -> now == 1 ? null : now - 1);
    }

    int count() {
        return open.size();
    }

    /// As often as a token that was taken back may still count.
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        open.forEach(this::look);
    }

    private void look(Live line) {
        if (!standing.stream().allMatch(one -> one.holds(line.caller))) {
            line.dismiss();
            return;
        }
        if (line.age().compareTo(limits.subscriptionLife()) >= 0) {
            line.close();
            return;
        }
        line.ping();
    }

    /// A portal that stops would else wait for its subscribers to leave.
    @EventListener
    void stopping(ContextClosedEvent closing) {
        open.forEach(Live::close);
    }
}
