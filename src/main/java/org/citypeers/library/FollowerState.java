package org.citypeers.library;

import org.jspecify.annotations.Nullable;

/// How the following goes.
///
/// @param watermark the newest change searches see; -1 before there is an index
/// @param ready searches see everything the graph held when the portal started
/// @param rebuilding a new generation is being built
/// @param failures how many documents could not be indexed
/// @param problem why the index does not follow at the moment
record FollowerState(
        long watermark,
        boolean ready,
        boolean rebuilding,
        int failures,
        @Nullable String problem) {
    static final FollowerState STARTING = new FollowerState(-1, false, false, 0, null);

    FollowerState with(int failures) {
        return new FollowerState(watermark, ready, rebuilding, failures, problem);
    }

    /// Whether there is nothing new in searches seeing everything up to `seq`.
    boolean says(long seq) {
        return watermark == seq && ready && !rebuilding && problem == null;
    }

    FollowerState building() {
        return new FollowerState(watermark, ready, true, failures, problem);
    }

    FollowerState reached(long seq, boolean caughtUp) {
        return new FollowerState(seq, ready || caughtUp, false, failures, null);
    }

    FollowerState troubled(String problem) {
        return new FollowerState(watermark, ready, rebuilding, failures, problem);
    }
}
