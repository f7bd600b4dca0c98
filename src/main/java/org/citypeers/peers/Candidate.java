package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// A city or person that may be an answer, collecting the reasons that speak for it.
final class Candidate {
    /// Best first; among equals the order of ids, so that pages hold.
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id);

    private final String id;
    private final PeerKind kind;
    private final @Nullable CityProfile city;
    private final List<PeerReason> reasons = new ArrayList<>();

    Candidate(String id, PeerKind kind, @Nullable CityProfile city) {
        this.id = id;
        this.kind = kind;
        this.city = city;
    }

    String id() {
        return id;
    }

    PeerKind kind() {
        return kind;
    }

    /// Where they work; for a city, itself.
    @Nullable CityProfile city() {
        return city;
    }

    void add(PeerReason reason) {
        if (reason.contribution() > 0) reasons.add(reason);
    }

    /// What speaks for it, the strongest first.
    List<PeerReason> reasons() {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(PeerReason::contribution).reversed())
                .toList();
    }

    double score() {
        return reasons.stream().mapToDouble(PeerReason::contribution).sum();
    }

    boolean passes(List<Constraint> constraints) {
        if (constraints.isEmpty()) return true;
        var where = city;
        return where != null
                && constraints.stream().allMatch(one -> one.passes().test(where));
    }
}
