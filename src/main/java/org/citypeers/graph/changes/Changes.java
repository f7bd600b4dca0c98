package org.citypeers.graph.changes;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The change log as its readers see it.
public interface Changes {
    Head head();

    /// The next changes after `seq`, in order and without a gap, at most `limit`.
    List<Change> after(long seq, int limit);

    Optional<Change> at(long seq);

    /// Sleeps until something was committed here, or until `most` has passed: other portals on the same graph commit
    /// without telling. What was committed since the last return counts.
    ///
    /// @return whether something was committed here
    boolean awaitNews(Duration most);

    /// The follower says how far it has come.
    void reached(long seq);

    /// How far the follower of this portal has come; -1 before it started.
    long position();

    /// Waits until the follower has passed `seq`; false when `most` passed first.
    boolean await(long seq, Duration most);

    /// Drops changes older than a week beyond the newest 100,000; a follower behind that rebuilds.
    void prune();

    /// What could not be followed three times in a row is remembered in the graph, until it could.
    void failed(String id, String error);

    /// These could be followed after all.
    void healed(Collection<String> ids);

    /// The ids that still cannot be followed, at most 10,000.
    List<String> failures();
}
