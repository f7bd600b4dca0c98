package org.citypeers.city;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.BadRequest;
import org.jspecify.annotations.Nullable;

/// How city distance is weighed: a named basis, and own weights that replace those of the basis.
public record CityLens(@Nullable Basis basis, @Nullable List<Weight> weights) {
    public static final CityLens OVERALL = new CityLens(Basis.OVERALL, null);
    private static final double MOST = 100;

    /// The weight of one variable, 0 to 100; 0 leaves it out.
    public record Weight(CityVariable variable, double weight) {}

    /// Named sets of weights.
    public enum Basis {
        OVERALL(ofEntries(
                entry(CityVariable.POPULATION, 0.40),
                entry(CityVariable.LOCATION, 0.12),
                entry(CityVariable.GOVERNMENT_FORM, 0.10),
                entry(CityVariable.GROWTH, 0.08),
                entry(CityVariable.INCOME, 0.06),
                entry(CityVariable.POVERTY, 0.06),
                entry(CityVariable.COUNTRY, 0.06),
                entry(CityVariable.REGION, 0.04),
                entry(CityVariable.SUBDIVISION, 0.04),
                entry(CityVariable.DENSITY, 0.04))),
        SIZE(Map.of(CityVariable.POPULATION, 0.90, CityVariable.DENSITY, 0.10)),
        GROWTH(Map.of(CityVariable.GROWTH, 0.70, CityVariable.POPULATION, 0.30)),
        REGION(Map.of(
                CityVariable.LOCATION,
                0.50,
                CityVariable.SUBDIVISION,
                0.20,
                CityVariable.REGION,
                0.15,
                CityVariable.COUNTRY,
                0.15)),
        ECONOMY(Map.of(
                CityVariable.INCOME,
                0.30,
                CityVariable.POVERTY,
                0.25,
                CityVariable.POPULATION,
                0.20,
                CityVariable.UNEMPLOYMENT,
                0.15,
                CityVariable.VACANCY,
                0.10));

        private final Map<CityVariable, Double> weights;

        Basis(Map<CityVariable, Double> weights) {
            this.weights = weights;
        }
    }

    /// The weights in force, by variable, each above 0.
    ///
    /// @throws BadRequest when a weight leaves 0 to 100 or none is left
    public Map<CityVariable, Double> inForce() {
        var inForce = new EnumMap<CityVariable, Double>(basis == null ? Basis.OVERALL.weights : basis.weights);
        for (var own : weights == null ? List.<Weight>of() : weights) {
            if (!(own.weight() >= 0 && own.weight() <= MOST))
                throw new BadRequest(
                        "the weight of " + own.variable() + " is " + own.weight() + "; it must be 0 to 100");
            inForce.put(own.variable(), own.weight());
        }
        inForce.values().removeIf(weight -> weight == 0);
        if (inForce.isEmpty()) throw new BadRequest("the lens weighs nothing; give one variable a weight above 0");
        return inForce;
    }
}
