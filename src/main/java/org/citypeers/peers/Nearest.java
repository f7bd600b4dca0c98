package org.citypeers.peers;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.citypeers.city.Distances;
import org.citypeers.graphql.Nodes;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// What is nearest when nothing fits: topics with names like the words, else the cities most like the asking one.
@Component
class Nearest {
    private static final int SOME = 3;
    private static final double ALIKE = 0.3;

    private final Gazetteer gazetteer;
    private final Distances distances;
    private final Nodes nodes;

    Nearest(Gazetteer gazetteer, Distances distances, Nodes nodes) {
        this.gazetteer = gazetteer;
        this.distances = distances;
        this.nodes = nodes;
    }

    private record Ranked(String id, double likeness) {}

    List<Object> to(Asked asked, Viewer viewer) {
        var ids = topics(asked.words(), viewer);
        if (ids.isEmpty() && asked.like() != null)
            ids = distances.nearest(asked.like().id(), asked.question().wantedLens(), SOME, viewer);
        var found = nodes.byId(ids, viewer);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<String> topics(String words, Viewer viewer) {
        if (words.isBlank()) return List.of();
        var asked = parts(words);
        return gazetteer.topics(viewer).stream()
                .map(topic -> new Ranked(
                        topic.id(),
                        topic.labels().stream()
                                .mapToDouble(label -> likeness(asked, parts(label)))
                                .max()
                                .orElse(0)))
                .filter(one -> one.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Ranked::likeness).reversed().thenComparing(Ranked::id))
                .limit(SOME)
                .map(Ranked::id)
                .toList();
    }

    /// Share of three-letter pieces that both have (Dice).
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> parts(String text) {
        var padded = " " + Wording.folded(text) + " ";
        var parts = new HashSet<String>();
        for (int at = 0; at + 3 <= padded.length(); at++) parts.add(padded.substring(at, at + 3));
        return parts;
    }
}
