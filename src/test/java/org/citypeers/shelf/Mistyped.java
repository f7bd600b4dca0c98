package org.citypeers.shelf;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.citypeers.topic.TopicRow;

/// A label of a topic of the shelf with one slip in it, and the topic that is meant.
record Mistyped(String label, String topic) {
    /// Every label in every language that has a word long enough for a slip; the same each time.
    static List<Mistyped> labels() {
        var random = new Random(20261125);
        return TheShelf.TOPICS.stream()
                .flatMap(topic -> all(topic)
                        .flatMap(label -> Typo.in(label, random).stream())
                        .map(typo -> new Mistyped(typo, topic.id())))
                .toList();
    }

    static long allLabels() {
        return TheShelf.TOPICS.stream().flatMap(Mistyped::all).count();
    }

    private static Stream<String> all(TopicRow topic) {
        return Stream.of(
                        Stream.of(topic.label()),
                        topic.altLabels().stream(),
                        topic.labels().values().stream(),
                        topic.altLabelsByLanguage().values().stream().flatMap(List::stream))
                .flatMap(labels -> labels);
    }
}
