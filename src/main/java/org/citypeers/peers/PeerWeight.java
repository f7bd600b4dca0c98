package org.citypeers.peers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a kind of reason weighs.
///
/// @param most what a single reason of this kind adds at most
record PeerWeight(PeerSignal signal, double most) {
    static List<PeerWeight> all() {
        return Stream.of(PeerSignal.values())
                .map(signal -> new PeerWeight(signal, signal.contribution(1)))
                .sorted(Comparator.comparing(PeerWeight::most).reversed())
                .toList();
    }
}
