package org.citypeers.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the address a request comes from may still ask for, for those who turn requests away before there is a caller.
@Component
public class AddressBudget {
    private final Budgets budgets;
    private final CallerAddress addresses;

    AddressBudget(Budgets budgets, CallerLimits limits) {
        this.budgets = budgets;
        this.addresses = new CallerAddress(limits.trustedProxies());
    }

    /// The budget is spent.
    ///
    /// @param seconds after which there is more
    public record Spent(String sentence, long seconds) {}

    /// Takes the least a request costs; says so when there is not that much left.
    public Optional<Spent> charge(HttpServletRequest request) {
        try {
            budgets.chargeRequest(new Caller(addresses.of(request), false, false));
            return Optional.empty();
        } catch (Refused refused) {
            var seconds = (Number) refused.error().more().getOrDefault("retryAfter", 1L);
            return Optional.of(new Spent(refused.error().message(), seconds.longValue()));
        }
    }
}
