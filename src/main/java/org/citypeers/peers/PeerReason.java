package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.citypeers.city.CityDistance;
import org.jspecify.annotations.Nullable;

/// One thing that speaks for a peer.
sealed interface PeerReason {
    PeerSignal signal();

    /// What it adds to the score.
    double contribution();

    /// The reason in words, made when they are read: most candidates are never shown.
    String sentence();

    /// Ids of the nodes that prove it; the asker may see each.
    List<String> proof();

    /// These nodes, once they are read.
    List<Object> evidence();

    /// The same reason with the nodes that prove it.
    PeerReason proven(Function<String, @Nullable Object> nodes);

    private static List<Object> found(List<String> proof, Function<String, @Nullable Object> nodes) {
        var found = new ArrayList<Object>();
        for (var id : proof) {
            var node = nodes.apply(id);
            if (node != null) found.add(node);
        }
        return found;
    }

    /// Something they did, led or wrote.
    record EvidenceReason(
            PeerSignal signal,
            double contribution,
            Supplier<String> saying,
            List<String> proof,
            List<String> matchedWords,
            List<Object> evidence)
            implements PeerReason {
        EvidenceReason(
                PeerSignal signal,
                double contribution,
                Supplier<String> saying,
                List<String> proof,
                List<String> matchedWords) {
            this(signal, contribution, saying, proof, matchedWords, List.of());
        }

        @Override
        public String sentence() {
            return saying.get();
        }

        @Override
        public PeerReason proven(Function<String, @Nullable Object> nodes) {
            return new EvidenceReason(
                    signal, contribution, saying, proof, matchedWords, PeerReason.found(proof, nodes));
        }
    }

    /// How like the asking city their city is.
    record LikenessReason(
            PeerSignal signal,
            double contribution,
            Supplier<String> saying,
            List<String> proof,
            CityDistance distance,
            List<Object> evidence)
            implements PeerReason {
        LikenessReason(
                PeerSignal signal,
                double contribution,
                Supplier<String> saying,
                List<String> proof,
                CityDistance distance) {
            this(signal, contribution, saying, proof, distance, List.of());
        }

        public List<CityDistance.Contribution> comparison() {
            return distance.contributions();
        }

        @Override
        public String sentence() {
            return saying.get();
        }

        @Override
        public PeerReason proven(Function<String, @Nullable Object> nodes) {
            return new LikenessReason(signal, contribution, saying, proof, distance, PeerReason.found(proof, nodes));
        }
    }

    /// What connects them with the asking city.
    record TieReason(
            PeerSignal signal, double contribution, Supplier<String> saying, List<String> proof, List<Object> evidence)
            implements PeerReason {
        TieReason(PeerSignal signal, double contribution, Supplier<String> saying, List<String> proof) {
            this(signal, contribution, saying, proof, List.of());
        }

        @Override
        public String sentence() {
            return saying.get();
        }

        @Override
        public PeerReason proven(Function<String, @Nullable Object> nodes) {
            return new TieReason(signal, contribution, saying, proof, PeerReason.found(proof, nodes));
        }
    }

    /// Whether they can be asked.
    record ReachReason(
            PeerSignal signal, double contribution, Supplier<String> saying, List<String> proof, List<Object> evidence)
            implements PeerReason {
        ReachReason(PeerSignal signal, double contribution, Supplier<String> saying, List<String> proof) {
            this(signal, contribution, saying, proof, List.of());
        }

        @Override
        public String sentence() {
            return saying.get();
        }

        @Override
        public PeerReason proven(Function<String, @Nullable Object> nodes) {
            return new ReachReason(signal, contribution, saying, proof, PeerReason.found(proof, nodes));
        }
    }
}
