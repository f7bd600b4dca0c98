package org.citypeers.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citypeers.city.Distances;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// What to know about an answer as a whole: why nobody is named, or why cities were not compared.
@Component
class Notes {
    private final Distances distances;

    Notes(Distances distances) {
        this.distances = distances;
    }

    /// Why cities were not compared; empty when they were, or none was to be.
    Optional<String> wanting(Asked asked, Viewer viewer) {
        var like = asked.like();
        return like == null
                ? Optional.empty()
                : distances.wanting(
                        like.id(), asked.question().wantedLens(), asked.voice().tongue(), viewer);
    }

    List<String> on(Standing standing, Optional<String> wanting) {
        var asked = standing.asked();
        var voice = asked.voice();
        var notes = new ArrayList<String>();
        wanting.ifPresent(notes::add);
        asked.constraints().stream()
                .filter(one -> one.field() == Constraint.Field.LIKE && !one.inForce())
                .forEach(one -> notes.add(voice.say("note.understood", one.sentence(), String.valueOf(one.caution()))));
        if (Matter.hasAmount(asked.question().words())) notes.add(voice.say("note.money"));
        if (standing.ordered().isEmpty()) silence(standing, wanting.isPresent()).ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> silence(Standing standing, boolean notCompared) {
        var asked = standing.asked();
        var voice = asked.voice();
        if (!asked.asksForSomething()) return Optional.of(voice.say("note.no-matter"));
        if (!standing.candidates().isEmpty()) return Optional.of(voice.say("note.filtered"));
        if (asked.hasMatter()) return Optional.of(voice.say("note.unanswered", standing.matter()));
        return notCompared ? Optional.empty() : Optional.of(voice.say("note.nobody"));
    }
}
