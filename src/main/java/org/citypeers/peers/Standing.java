package org.citypeers.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citypeers.peers.Counterfactual.Missed;

/// Everybody who may be an answer, and where they stand.
///
/// @param ordered those who are shown
record Standing(Asked asked, List<Candidate> candidates, Relaxing found, List<Candidate> ordered) {
    private static final int MOST_MISSED = 3;
    private static final double MEASURED_BEFORE_AND_AFTER = 2 / 5.0;

    /// Who is kept from the first ten by one filter alone, the best three.
    List<Missed> missed() {
        if (asked.constraints().isEmpty()) return List.of();
        var shown = Set.copyOf(ordered);
        return candidates.stream()
                .filter(one -> !shown.contains(one))
                .flatMap(one -> missed(one).stream())
                .filter(one -> one.rank() <= Rotation.FIRST)
                .sorted(Comparator.comparingInt(Missed::rank)
                        .thenComparing(one -> one.candidate().id()))
                .limit(MOST_MISSED)
                .toList();
    }

    private Optional<Missed> missed(Candidate one) {
        var failed = asked.constraints().stream()
                .filter(constraint -> !constraint.passes().test(one))
                .toList();
        return failed.size() == 1
                ? Optional.of(new Missed(one, failed.getFirst(), rank(one.score())))
                : Optional.empty();
    }

    /// Where a score stands among those who pass everything, from 1.
    private int rank(double score) {
        return 1
                + (int) found.strict().stream()
                        .filter(one -> one.score() > score)
                        .count();
    }

    /// Why a city or person stands where it stands, and what would bring it further up.
    String about(String id) {
        var matter = asked.words().isEmpty() ? "this question" : "\"" + asked.words() + "\"";
        for (var one : candidates) if (one.id().equals(id)) return about(one, matter);
        return "Nothing that answers " + matter
                + " speaks for this peer. To appear here, record an implementation or an"
                + " outcome, or be named as the author of something that does.";
    }

    private String about(Candidate one, String matter) {
        var failed = asked.constraints().stream()
                .filter(constraint -> !constraint.passes().test(one))
                .toList();
        int at = ordered.indexOf(one);
        if (at < 0) {
            var filters =
                    Sentences.and(failed.stream().map(Constraint::sentence).toList());
            return failed.size() == 1
                    ? missed(one)
                            .map(missed -> missed.with(one.id()).sentence())
                            .orElse("")
                    : "%s is not shown because of the filters %s.".formatted(one.name(), filters);
        }
        var stands = "%s ranks %s for %s.".formatted(one.name(), Sentences.ordinal(at + 1), matter);
        if (one.measured() || !one.has(PeerSignal.TOPIC)) return stands;
        double topic = one.reasons().stream()
                .filter(reason -> reason.signal() == PeerSignal.TOPIC)
                .mapToDouble(PeerReason::contribution)
                .max()
                .orElse(0);
        double share = topic / PeerSignal.TOPIC.contribution(1) * MEASURED_BEFORE_AND_AFTER;
        int better = rank(one.score() + PeerSignal.OUTCOME.contribution(share));
        return stands + " With a measured outcome, before and after, it would rank " + Sentences.ordinal(better) + ".";
    }
}
