package org.citypeers.graphql;

/// Whether a caller who was let in may stay: a subscription goes on after its token was checked.
@FunctionalInterface
public interface CallerStanding {
    /// False when the caller's token was taken back or has expired.
    boolean holds(Caller caller);
}
