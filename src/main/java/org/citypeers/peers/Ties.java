package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citypeers.city.CityProfile;
import org.citypeers.peers.PeerReason.TieReason;

/// What connects a candidate with the asking city, or with a post or program that was asked for.
final class Ties {
    /// A city that has such a post, besides who holds it.
    private static final double HAS_POST = 0.6;

    private final Known known;
    private final Map<String, List<Known.Took>> took;
    private final Asked asked;

    Ties(Known known, Asked asked) {
        this.known = known;
        this.took = known.tookByCity();
        this.asked = asked;
    }

    void of(Candidate candidate) {
        cohorts(candidate);
        posts(candidate);
    }

    private void cohorts(Candidate candidate) {
        var city = candidate.city();
        if (city == null) return;
        var theirs = took.getOrDefault(city.id(), List.of());
        for (var one : theirs) {
            candidate.cohorts().add(one.cohort());
            if (one.program() != null) candidate.programs().add(one.program());
        }
        if (asked.from() != null) ties(candidate, city, asked.from(), theirs);
        for (var program : asked.programs()) program(candidate, city, program, theirs);
    }

    private void ties(Candidate candidate, CityProfile city, CityProfile from, List<Known.Took> theirs) {
        var ours = new ArrayList<String>();
        for (var one : took.getOrDefault(from.id(), List.of())) ours.add(one.cohort());
        var shared = theirs.stream().filter(one -> ours.contains(one.cohort())).toList();
        if (shared.isEmpty()) return;
        shared.forEach(one -> candidate.cohorts().add("with:" + one.program()));
        candidate.add(new TieReason(
                PeerSignal.TIES,
                PeerSignal.TIES.contribution(1),
                () -> asked.voice()
                        .say("ties", asked.voice().tongue().and(List.of(city.name(), from.name())), cohorts(shared)),
                shared.stream().map(Known.Took::cohort).toList()));
    }

    private void program(Candidate candidate, CityProfile city, String program, List<Known.Took> theirs) {
        var in = theirs.stream().filter(one -> program.equals(one.program())).toList();
        if (in.isEmpty()) return;
        candidate.add(new TieReason(
                PeerSignal.PROGRAM,
                PeerSignal.PROGRAM.contribution(1),
                () -> asked.voice().say("took-part", city.name(), cohorts(in)),
                in.stream().map(Known.Took::cohort).toList()));
    }

    private String cohorts(List<Known.Took> took) {
        return asked.voice().tongue().and(took.stream().map(Sentences::cohort).toList());
    }

    private void posts(Candidate candidate) {
        for (var holder : known.holders()) {
            boolean person = candidate.id().equals(holder.person());
            boolean city = candidate.id().equals(holder.cityId());
            if (!person && !city) continue;
            candidate.roles().add(holder.key());
            if (candidate.has(PeerSignal.ROLE)) continue;
            candidate.add(new TieReason(
                    PeerSignal.ROLE,
                    PeerSignal.ROLE.contribution(person ? 1 : HAS_POST),
                    () -> asked.voice().say(person ? "holds-post" : "has-post", candidate.name(), holder.role()),
                    List.of(holder.post())));
        }
    }
}
