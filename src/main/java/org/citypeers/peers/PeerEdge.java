package org.citypeers.peers;

import java.util.List;
import org.citypeers.people.Person;
import org.jspecify.annotations.Nullable;

/// A peer, what it scored, and why: the contributions of the reasons sum to the score.
///
/// @param node a [org.citypeers.city.City] or a [org.citypeers.people.Person]
/// @param fails what was given up and this peer does not pass
/// @param contact who may be asked; null when nobody agreed to be
/// @param match for keeping
record PeerEdge(
        String cursor,
        Object node,
        double score,
        List<PeerReason> reasons,
        List<Constraint> fails,
        @Nullable Person contact,
        MatchSnapshot match) {
    public String snapshot() {
        return match.json();
    }
}
