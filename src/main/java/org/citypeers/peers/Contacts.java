package org.citypeers.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.people.Person;
import org.jspecify.annotations.Nullable;

/// Whom to call for each of those that are shown; never somebody who did not agree to be asked.
///
/// @param inAnswer by who is shown: themselves, or of a city who speaks best for it in this answer
record Contacts(Map<String, Candidate> inAnswer) {
    static Contacts of(List<Candidate> shown, List<Candidate> all) {
        var best = new HashMap<String, Candidate>();
        for (var who : all) {
            var city = who.city();
            if (who.contactable() && city != null) best.merge(city.id(), who, Contacts::better);
        }
        var contacts = new HashMap<String, Candidate>();
        for (var one : shown) {
            var who = one.kind() == PeerKind.CITY ? best.get(one.id()) : one.contactable() ? one : null;
            if (who != null) contacts.put(one.id(), who);
        }
        return new Contacts(contacts);
    }

    private static Candidate better(Candidate one, Candidate other) {
        return Candidate.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /// What has to be read of them: of a city without anybody in the answer the graph is asked.
    void want(List<Candidate> shown, PeerNodes.ToLoad wanted) {
        inAnswer.values().forEach(who -> wanted.ids().add(who.id()));
        for (var one : shown) if (one.kind() == PeerKind.CITY && !inAnswer.containsKey(one.id())) wanted.contact(one);
    }

    @Nullable Person person(Candidate one, PeerNodes.Loaded there) {
        var who = inAnswer.get(one.id());
        if (who == null) return one.kind() == PeerKind.CITY ? there.contact(one.id()) : null;
        return there.node(who.id()) instanceof Person person ? person : null;
    }
}
