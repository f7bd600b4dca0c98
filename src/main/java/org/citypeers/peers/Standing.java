package org.citypeers.peers;

import java.util.List;
import java.util.Optional;

/// Everybody who may be an answer, and where they stand.
///
/// @param ordered those who are shown
record Standing(Asked asked, List<Candidate> candidates, List<Candidate> ordered, long seed) {
    private static final double MEASURED_BEFORE_AND_AFTER = 2 / 5.0;

    KeptOut keptOut() {
        return new KeptOut(asked, candidates, ordered, seed);
    }

    /// What is looked for, to be named in a sentence.
    String matter() {
        return asked.words().isEmpty() ? "this question" : "\"" + asked.words() + "\"";
    }

    /// Why somebody stands where they stand, and what would bring them further up; empty when nothing speaks for them.
    Optional<String> about(String id) {
        return candidates.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(this::about);
    }

    private String about(Candidate one) {
        int at = ordered.indexOf(one);
        if (at < 0)
            return keptOut().of(one).map(Counterfactual.Missed::sentence).orElseGet(() -> filtered(one));
        var stands = "%s ranks %s for %s.".formatted(one.name(), Sentences.ordinal(at + 1), matter());
        if (at == 0 || one.measured() || !one.has(PeerSignal.TOPIC)) return stands;
        int better = measured(one);
        return "%s With a measured outcome, before and after, it would %s %s."
                .formatted(stands, better < at ? "rank" : "still rank", Sentences.ordinal(Math.min(at, better) + 1));
    }

    private String filtered(Candidate one) {
        var failed = asked.constraints().stream()
                .filter(constraint -> !constraint.passes().test(one))
                .map(constraint -> "\"" + constraint.sentence() + "\"")
                .toList();
        return "%s is not shown because of the %s %s."
                .formatted(one.name(), failed.size() == 1 ? "filter" : "filters", Sentences.and(failed));
    }

    /// The place it would have in this very answer if the best of what it did had been measured.
    private int measured(Candidate one) {
        double topic = one.reasons().stream()
                .filter(reason -> reason.signal() == PeerSignal.TOPIC)
                .mapToDouble(PeerReason::contribution)
                .max()
                .orElse(0);
        double share = topic / PeerSignal.TOPIC.contribution(1) * MEASURED_BEFORE_AND_AFTER;
        var better = one.with(new PeerReason.EvidenceReason(
                PeerSignal.OUTCOME, PeerSignal.OUTCOME.contribution(share), "", List.of(), List.of()));
        var others =
                candidates.stream().map(other -> other == one ? better : other).toList();
        return Rotation.of(Relaxing.of(others, asked.constraints()), seed).indexOf(better);
    }
}
