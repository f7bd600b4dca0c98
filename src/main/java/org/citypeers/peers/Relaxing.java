package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Gives filters up, one at a time in their order, when fewer than three peers pass them all. A filter that nobody more
/// would come in without stays in force.
///
/// @param strict those who pass everything
/// @param passing those who pass what is kept
/// @param relaxed what was given up, in this order
record Relaxing(List<Candidate> strict, List<Candidate> passing, List<Constraint> relaxed) {
    static final int ENOUGH = 3;

    /// Those who pass, in groups, each best first: whoever fails fewer of the filters that were given up comes before
    /// others, and of those who fail as many, whoever fails only what was given up earlier.
    List<List<Candidate>> tiers() {
        var tiers = new TreeMap<Integer, List<Candidate>>();
        for (var one : passing)
            tiers.computeIfAbsent(failing(one), fresh -> new ArrayList<>()).add(one);
        return List.copyOf(tiers.values());
    }

    /// What was given up and this one does not pass.
    List<Constraint> failed(Candidate one) {
        return relaxed.stream()
                .filter(constraint -> !constraint.passes().test(one))
                .map(Constraint::givenUp)
                .toList();
    }

    private int failing(Candidate one) {
        int failed = 0;
        int last = 0;
        for (int at = 0; at < relaxed.size(); at++) {
            if (relaxed.get(at).passes().test(one)) continue;
            failed++;
            last = at;
        }
        return failed * relaxed.size() + last;
    }

    static Relaxing of(List<Candidate> candidates, List<Constraint> constraints) {
        var strict = passing(candidates, constraints);
        var kept = new ArrayList<>(constraints);
        var relaxed = new ArrayList<Constraint>();
        var now = strict;
        while (now.size() < ENOUGH) {
            var given = next(candidates, kept, now.size());
            if (given.isEmpty()) break;
            kept.removeAll(given);
            relaxed.addAll(given);
            now = passing(candidates, kept);
        }
        return new Relaxing(strict, now, relaxed);
    }

    /// The first filter without which somebody more passes; where no single one will do, the fewest of the first ones
    /// that do together.
    private static List<Constraint> next(List<Candidate> candidates, List<Constraint> kept, int now) {
        var free = kept.stream().filter(Constraint::mayBeGivenUp).toList();
        for (var one : free)
            if (passing(candidates, without(kept, List.of(one))).size() > now) return List.of(one);
        var given = new ArrayList<Constraint>();
        for (var one : free) {
            given.add(one);
            if (passing(candidates, without(kept, given)).size() > now) return needed(candidates, kept, given);
        }
        return List.of();
    }

    private static List<Constraint> needed(List<Candidate> candidates, List<Constraint> kept, List<Constraint> given) {
        int most = passing(candidates, without(kept, given)).size();
        var needed = new ArrayList<>(given);
        for (var one : given) {
            var fewer = without(needed, List.of(one));
            if (passing(candidates, without(kept, fewer)).size() == most) needed.remove(one);
        }
        return needed;
    }

    private static List<Constraint> without(List<Constraint> all, List<Constraint> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static List<Candidate> passing(List<Candidate> candidates, List<Constraint> constraints) {
        return candidates.stream()
                .filter(one -> one.passes(constraints))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }
}
