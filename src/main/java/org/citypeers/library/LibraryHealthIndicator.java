package org.citypeers.library;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Tells whether searching works. A library that is late or lacks documents is degraded, which is no reason to take
/// the portal out of service.
@Component("libraryHealthIndicator")
class LibraryHealthIndicator implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Follower follower;
    private final LibraryIndex library;
    private final StartVerification verification;
    private final Warming warming;

    LibraryHealthIndicator(Follower follower, LibraryIndex library, StartVerification verification, Warming warming) {
        this.follower = follower;
        this.library = library;
        this.verification = verification;
        this.warming = warming;
    }

    @Override
    public Health health() {
        var state = follower.state();
        var health = Health.status(status(state))
                .withDetail("watermark", state.watermark())
                .withDetail("ready", state.ready())
                .withDetail("rebuilding", state.rebuilding())
                .withDetail("failures", state.failures())
                .withDetail("verifiedUnequal", verification.unequal());
        if (state.problem() != null) health.withDetail("problem", state.problem());
        return health.build();
    }

    private Status status(FollowerState state) {
        if (!library.searchable()) return state.problem() == null ? Status.OUT_OF_SERVICE : Status.DOWN;
        if (!warming.over()) return Status.OUT_OF_SERVICE;
        if (!state.ready() || state.rebuilding() || state.failures() > 0 || state.problem() != null) return DEGRADED;
        return verification.unequal() ? DEGRADED : Status.UP;
    }
}
