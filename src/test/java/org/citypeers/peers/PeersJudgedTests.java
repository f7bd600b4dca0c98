package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The judged questions over the starter library: whoever tunes a weight sees here what it costs. The figures of the
/// day stand in decision 0017.
class PeersJudgedTests {
    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @Test
    void theFirstTenAreWorthCallingAndBetterThanRankFusion() {
        var questions = JudgedPeers.all().stream()
                .filter(one -> !one.grades().isEmpty())
                .toList();
        double asAnswered = ndcg(questions, one -> one.ranked(portal, null));
        double fused =
                ndcg(questions, one -> one.fused(portal, PeersJudgedTests::text, peer -> peer.score() - text(peer)));
        assertThat(asAnswered).isGreaterThan(0.82).isGreaterThan(fused + 0.07);
    }

    @Test
    void whereNobodyFitsNobodyIsNamed() {
        var nobody =
                JudgedPeers.all().stream().filter(one -> one.grades().isEmpty()).toList();
        // a spelling near a word, or one word of two, still brings somebody in the others
        assertThat(nobody)
                .filteredOn(one -> one.ranked(portal, null).isEmpty())
                .extracting(JudgedPeers::id)
                .contains("O37", "O38", "O39", "P23");
    }

    private static double ndcg(List<JudgedPeers> questions, Function<JudgedPeers, List<String>> way) {
        return questions.stream()
                .mapToDouble(one -> one.ndcg(way.apply(one)))
                .average()
                .orElse(0);
    }

    private static double text(Candidate one) {
        return one.reasons().stream()
                .filter(reason -> reason.signal() == PeerSignal.TOPIC)
                .mapToDouble(PeerReason::contribution)
                .sum();
    }
}
