package org.citypeers.peers;

/// What speaks for a peer, each with the most a single reason of its kind adds. The sum of all reasons is the
/// score, and nothing is scaled by what others have, so leaving one out lowers the score by exactly what it adds.
///
/// Weights after the design's proposal (topic .35, city .20, outcome .15, role .10, recency .08, ties .07, reach .05);
/// topic is .45 because the judged questions want it, see decision 0008.
enum PeerSignal {
    /// A document that answers the words speaks for who did, led or wrote it.
    TOPIC(0.45),
    /// What they did was measured; a measured failure counts as much.
    OUTCOME(0.15),
    /// It is recent.
    RECENCY(0.08),
    /// The city is like the asking one.
    CITY(0.20),
    /// The city was in a cohort with the asking one.
    TIES(0.07),
    /// They hold the post that is asked for.
    ROLE(0.10),
    /// Their city took part in the program that is asked for.
    PROGRAM(0.10),
    /// The person agreed to be asked.
    REACH(0.05);

    private final double most;

    PeerSignal(double most) {
        this.most = most;
    }

    /// @param share 0 to 1
    double contribution(double share) {
        return most * Math.clamp(share, 0, 1);
    }
}
