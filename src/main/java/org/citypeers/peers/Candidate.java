package org.citypeers.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citypeers.city.CityProfile;
import org.jspecify.annotations.Nullable;

/// A city or person that may be an answer, collecting the reasons that speak for it and what filters look at.
final class Candidate {
    /// Best first; among equals the order of ids.
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id);

    private final String id;
    private final PeerKind kind;
    private final String name;
    private final @Nullable CityProfile city;
    private final boolean contactable;
    private final List<PeerReason> reasons = new ArrayList<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> programs = new HashSet<>();
    private final Set<String> cohorts = new HashSet<>();
    private boolean ended;
    private boolean measured;
    private double score;

    private Candidate(String id, PeerKind kind, String name, @Nullable CityProfile city, boolean contactable) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.city = city;
        this.contactable = contactable;
    }

    static Candidate city(CityProfile city) {
        return new Candidate(city.id(), PeerKind.CITY, city.name(), city, false);
    }

    static Candidate person(Known.Person person, @Nullable CityProfile city) {
        var candidate = new Candidate(person.id(), PeerKind.PERSON, person.name(), city, person.contactable());
        candidate.roles.addAll(person.roles());
        return candidate;
    }

    String id() {
        return id;
    }

    PeerKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /// Where they work; for a city, itself.
    @Nullable CityProfile city() {
        return city;
    }

    /// Whether they agreed to be asked.
    boolean contactable() {
        return contactable;
    }

    /// In lower case.
    Set<String> roles() {
        return roles;
    }

    /// Programs it took part in, or did something under.
    Set<String> programs() {
        return programs;
    }

    Set<String> cohorts() {
        return cohorts;
    }

    /// Whether something of theirs that answers failed or was stopped.
    boolean ended() {
        return ended;
    }

    void setEnded() {
        ended = true;
    }

    /// Whether something of theirs that answers was measured.
    boolean measured() {
        return measured;
    }

    void setMeasured() {
        measured = true;
    }

    void add(PeerReason reason) {
        if (reason.contribution() <= 0) return;
        reasons.add(reason);
        score += reason.contribution();
    }

    /// The same with one thing more that speaks for it.
    Candidate with(PeerReason more) {
        var other = new Candidate(id, kind, name, city, contactable);
        reasons.forEach(other::add);
        other.add(more);
        other.roles.addAll(roles);
        other.programs.addAll(programs);
        other.cohorts.addAll(cohorts);
        other.ended = ended;
        other.measured = measured;
        return other;
    }

    boolean has(PeerSignal signal) {
        return reasons.stream().anyMatch(reason -> reason.signal() == signal);
    }

    /// What speaks for it, the strongest first.
    List<PeerReason> reasons() {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(PeerReason::contribution).reversed())
                .toList();
    }

    double score() {
        return score;
    }

    /// Those it does not pass, as many as asked for.
    List<Constraint> failed(List<Constraint> constraints, int most) {
        return constraints.stream()
                .filter(one -> !one.passes().test(this))
                .limit(most)
                .toList();
    }

    boolean passes(List<Constraint> constraints) {
        return constraints.stream().allMatch(one -> one.passes().test(this));
    }
}
