package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citypeers.peers.Counterfactual.Missed;

/// Who is kept out by one filter alone, and where they stand in the answer that ignores it: told only of filters
/// without which the same evidence speaks for the same peers, because the rank would be guessed for others.
///
/// @param shown everybody in this answer
record KeptOut(Asked asked, List<Candidate> candidates, List<Candidate> shown, long seed) {
    private static final int MOST = 3;
    private static final Comparator<Missed> BEST_FIRST =
            Comparator.comparingInt(Missed::rank).thenComparing(Missed::candidate, Candidate.BEST_FIRST);

    /// Of those who would be among the first ten, the best three.
    List<Missed> best() {
        var missed = new ArrayList<Missed>();
        var there = Set.copyOf(shown);
        for (var filter : asked.constraints()) {
            if (!asked.asksTheSameWithout(filter)) continue;
            var kept = new HashSet<>(candidates.stream()
                    .filter(one -> !there.contains(one) && isKeptOutBy(filter, one))
                    .toList());
            if (kept.isEmpty()) continue;
            var found = Relaxing.of(candidates, others(filter));
            var ordered = Rotation.of(found, seed);
            for (int at = 0; at < Rotation.leading(ordered); at++)
                if (kept.contains(ordered.get(at))) missed.add(missed(filter, found, ordered, at));
        }
        return missed.stream().sorted(BEST_FIRST).limit(MOST).toList();
    }

    /// Where somebody would stand, wherever that is; empty when more than one filter keeps them out, or one of which it
    /// cannot be told.
    Optional<Missed> of(Candidate one) {
        return asked.constraints().stream()
                .filter(filter -> isKeptOutBy(filter, one) && asked.asksTheSameWithout(filter))
                .findFirst()
                .map(filter -> {
                    var found = Relaxing.of(candidates, others(filter));
                    var ordered = Rotation.of(found, seed);
                    return missed(filter, found, ordered, ordered.indexOf(one));
                });
    }

    private static Missed missed(Constraint filter, Relaxing found, List<Candidate> ordered, int at) {
        var one = ordered.get(at);
        return new Missed(one, filter, at + 1, Rotation.turns(found, one));
    }

    private boolean isKeptOutBy(Constraint filter, Candidate one) {
        return !filter.passes().test(one) && one.passes(others(filter));
    }

    private List<Constraint> others(Constraint filter) {
        return asked.constraints().stream().filter(one -> one != filter).toList();
    }
}
