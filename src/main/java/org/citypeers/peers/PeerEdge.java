package org.citypeers.peers;

import java.util.List;

/// A peer, what it scored, and why: the contributions of the reasons sum to the score.
///
/// @param node a [org.citypeers.city.City] or a [org.citypeers.people.Person]
record PeerEdge(String cursor, Object node, double score, List<PeerReason> reasons) {}
