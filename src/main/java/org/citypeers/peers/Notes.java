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
                : distances.wanting(like.id(), asked.question().wantedLens(), viewer);
    }

    List<String> on(Standing standing, Optional<String> wanting) {
        var asked = standing.asked();
        var notes = new ArrayList<String>();
        wanting.ifPresent(notes::add);
        asked.constraints().stream()
                .filter(one -> one.field() == Constraint.Field.LIKE && !one.inForce())
                .forEach(one -> notes.add("Understood was \"%s\". %s".formatted(one.sentence(), one.caution())));
        if (Matter.hasAmount(asked.question().words()))
            notes.add("What something cost is no filter here: the amount of money was compared with nothing.");
        if (standing.ordered().isEmpty()) silence(standing, wanting.isPresent()).ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> silence(Standing standing, boolean notCompared) {
        var asked = standing.asked();
        if (!asked.asksForSomething())
            return Optional.of("The question says which peers, but not for what: add what was done or is to be solved,"
                    + " or give your city as from to find cities like it.");
        if (!standing.candidates().isEmpty())
            return Optional.of("Somebody answers it, but nobody who passes the filters.");
        if (asked.hasMatter())
            return Optional.of("Nothing that somebody here did, led or wrote answers " + standing.matter() + ".");
        return notCompared ? Optional.empty() : Optional.of("Nobody here is known to fit it.");
    }
}
