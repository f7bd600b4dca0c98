package org.citypeers.graphql;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What one caller may ask for, and all of them together. Counted by each portal for itself.
///
/// @param addressBudget cost an address without a token may ask for in a minute; all of it at once, if it likes
/// @param tokenBudget cost a token may ask for in a minute, wherever it is used; the administrator's has no limit
/// @param leastCharge cost of any request, even of one that cannot be read, and of any message over a WebSocket that is
///     to be run; every 100 bytes cost one more
/// @param atOnce operations that run at the same time, 0 for sixteen for each processor; beyond them a caller is told
///     at once to come again
/// @param subscriptions open at the same time for one caller
/// @param subscriptionLife after which a subscription ends; whoever wants more subscribes again
/// @param trustedProxies addresses or networks (CIDR) whose `X-Forwarded-For` is believed
/// @param origins of web pages on other hosts that may ask and subscribe, for example `https://map.example.org`
@ConfigurationProperties("citypeers.callers")
record CallerLimits(
        @DefaultValue("1000000") long addressBudget,
        @DefaultValue("1000000") long tokenBudget,
        @DefaultValue("10") int leastCharge,
        @DefaultValue("0") int atOnce,
        @DefaultValue("20") int subscriptions,
        @DefaultValue("1h") Duration subscriptionLife,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> origins) {
    CallerLimits {
        if (atOnce < 0)
            throw new IllegalArgumentException("citypeers.callers.at-once is " + atOnce
                    + "; give a number of operations, or 0 for " + FOR_EACH_PROCESSOR + " for each processor");
    }

    /// The time a budget is for.
    static final Duration MINUTE = Duration.ofMinutes(1);

    /// More only wait for a processor, and make others wait.
    private static final int FOR_EACH_PROCESSOR = 16;

    /// How many operations run at the same time.
    int places() {
        return atOnce > 0 ? atOnce : FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }
}
