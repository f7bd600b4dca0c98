package org.citypeers.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.Tongue;
import org.jspecify.annotations.Nullable;

/// How far one city is from another under a lens.
///
/// @param id of the other city
/// @param distance 0 (alike in all that is known) to 1; the sum of the contributions
/// @param missing variables of the lens that are not known of both; their weight went to the others
public record CityDistance(String id, double distance, List<Contribution> contributions, List<CityVariable> missing) {

    /// @param tongue in which it is told
    static CityDistance of(
            Gower gower, Map<CityVariable, Double> weights, Candidate you, Candidate them, Tongue tongue) {
        var apart = Apart.of(gower, weights, you, them);
        var missing = new ArrayList<CityVariable>();
        var contributions = new ArrayList<Contribution>();
        for (var entry : weights.entrySet()) {
            double difference = gower.difference(entry.getKey(), you, them);
            if (Double.isNaN(difference)) {
                missing.add(entry.getKey());
                continue;
            }
            contributions.add(
                    new Contribution(entry.getKey(), you, them, difference, entry.getValue() / apart.known(), tongue));
        }
        contributions.sort(
                Comparator.comparingDouble(Contribution::contribution).reversed());
        return new CityDistance(
                them.profile().id(), apart.known() == 0 ? 0 : apart.sum() / apart.known(), contributions, missing);
    }

    /// What one variable adds. Its words are made when they are read: most distances are only counted.
    public static final class Contribution {
        private final CityVariable variable;
        private final Candidate one;
        private final Candidate other;
        private final double difference;
        private final double weight;
        private final Tongue tongue;

        Contribution(
                CityVariable variable,
                Candidate one,
                Candidate other,
                double difference,
                double weight,
                Tongue tongue) {
            this.variable = variable;
            this.one = one;
            this.other = other;
            this.difference = difference;
            this.weight = weight;
            this.tongue = tongue;
        }

        public CityVariable variable() {
            return variable;
        }

        public String label() {
            return variable.label(tongue);
        }

        /// Value of the city asked for, in words.
        public String you() {
            return Gower.words(variable, one, tongue);
        }

        /// Value of the other city, in words.
        public String them() {
            return Gower.words(variable, other, tongue);
        }

        /// 0 to 1.
        public double difference() {
            return difference;
        }

        /// Share of the lens, after the missing were left out; the shares sum to 1.
        public double weight() {
            return weight;
        }

        /// Difference times weight.
        public double contribution() {
            return difference * weight;
        }

        /// What the other city's figure stands for.
        public @Nullable String date() {
            var figure = other.figure(variable);
            return figure == null ? null : figure.date();
        }

        /// Who said so.
        public @Nullable String source() {
            var figure = other.figure(variable);
            return figure == null ? null : figure.source();
        }
    }
}
