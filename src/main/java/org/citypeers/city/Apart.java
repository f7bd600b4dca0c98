package org.citypeers.city;

import java.util.Map;

/// How far two cities are apart, before it is told by what.
///
/// @param known the weight of all that is known of both
/// @param sum of the weighted differences
record Apart(double known, double sum) {
    /// Share of the whole lens that has to be known of both: by size alone, cities are not alike in their economy.
    private static final double LEAST = 1.0 / 3;

    static Apart of(Gower gower, Map<CityVariable, Double> weights, Candidate you, Candidate them) {
        double known = 0;
        double sum = 0;
        for (var entry : weights.entrySet()) {
            double difference = gower.difference(entry.getKey(), you, them);
            if (Double.isNaN(difference)) continue;
            known += entry.getValue();
            sum += entry.getValue() * difference;
        }
        return new Apart(known, sum);
    }

    boolean isEnough(Map<CityVariable, Double> weights) {
        return known
                >= LEAST
                        * weights.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum();
    }
}
