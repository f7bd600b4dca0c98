package org.citypeers.city;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citypeers.shared.Tongue;

/// A named set of weights, told to everyone who wants to know how cities are compared.
///
/// @param weights the heaviest first
record NamedCityLens(CityLens.Basis basis, List<NamedCityLensWeight> weights) {
    /// @param label name of the variable, for people
    record NamedCityLensWeight(CityVariable variable, String label, double weight) {}

    static List<NamedCityLens> all() {
        return Stream.of(CityLens.Basis.values())
                .map(basis -> new NamedCityLens(basis, weights(new CityLens(basis, null).inForce())))
                .toList();
    }

    private static List<NamedCityLensWeight> weights(Map<CityVariable, Double> inForce) {
        return inForce.entrySet().stream()
                .map(one -> new NamedCityLensWeight(one.getKey(), one.getKey().label(Tongue.ENGLISH), one.getValue()))
                .sorted(Comparator.comparing(NamedCityLensWeight::weight).reversed())
                .toList();
    }
}
