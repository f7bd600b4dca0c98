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
        return asked.words().isEmpty()
                ? asked.voice().say("question")
                : asked.voice().say("question.words", asked.words());
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
        var voice = asked.voice();
        var stands = voice.say("ranks", one.name(), voice.tongue().ordinal(at + 1), matter());
        if (at == 0 || one.measured() || !one.has(PeerSignal.TOPIC)) return stands;
        int better = measured(one);
        var would = voice.tongue().ordinal(Math.min(at, better) + 1);
        return stands + " " + voice.say(better < at ? "ranks.measured" : "ranks.measured.still", would);
    }

    private String filtered(Candidate one) {
        var voice = asked.voice();
        var failed = asked.constraints().stream()
                .filter(constraint -> !constraint.passes().test(one))
                .map(constraint -> voice.say("titled", constraint.sentence()))
                .toList();
        return voice.say("filtered", one.name(), failed.size(), voice.tongue().and(failed));
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
                PeerSignal.OUTCOME, PeerSignal.OUTCOME.contribution(share), () -> "", List.of(), List.of()));
        var others =
                candidates.stream().map(other -> other == one ? better : other).toList();
        return Rotation.of(Relaxing.of(others, asked.constraints()), seed).indexOf(better);
    }
}
