package org.citypeers.library;

import org.citypeers.shared.IndexedItem;

/// What people more likely mean by a name: a topic before a small city, a large city before a topic.
final class Popularity {
    private Popularity() {}

    /// Between 0 and 10.
    static float of(IndexedItem item) {
        double raw = switch (item.kind()) {
            case "city" -> size(item.numbers().getOrDefault("population", 0.0));
            case "topic" -> 5.2;
            case "program" -> 4;
            case "person" -> 3;
            default -> 3.5 + size(item.numbers().getOrDefault("cities", 0.0));
        };
        return (float) Math.clamp(raw, 0.1, 10);
    }

    private static double size(double number) {
        return Math.log10(1 + Math.max(0, number));
    }
}
