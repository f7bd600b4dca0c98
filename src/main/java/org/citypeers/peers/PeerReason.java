package org.citypeers.peers;

import java.util.List;
import org.citypeers.city.CityDistance;

/// One thing that speaks for a peer.
sealed interface PeerReason {
    PeerSignal signal();

    /// What it adds to the score.
    double contribution();

    String sentence();

    /// Ids of the nodes that prove it; the asker may see each.
    List<String> proof();

    /// Something they did, led or wrote.
    record EvidenceReason(
            PeerSignal signal, double contribution, String sentence, List<String> proof, List<String> matchedWords)
            implements PeerReason {}

    /// How like the asking city their city is.
    record LikenessReason(
            PeerSignal signal, double contribution, String sentence, List<String> proof, CityDistance distance)
            implements PeerReason {
        public List<CityDistance.Contribution> comparison() {
            return distance.contributions();
        }
    }

    /// What connects them with the asking city.
    record TieReason(PeerSignal signal, double contribution, String sentence, List<String> proof)
            implements PeerReason {}

    /// Whether they can be asked.
    record ReachReason(PeerSignal signal, double contribution, String sentence, List<String> proof)
            implements PeerReason {}
}
