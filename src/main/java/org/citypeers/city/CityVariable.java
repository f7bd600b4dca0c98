package org.citypeers.city;

import java.util.List;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Voice;

/// What two cities are compared by.
public enum CityVariable {
    POPULATION("population"),
    DENSITY("population-density", "density"),
    GROWTH,
    INCOME("median-household-income", "median-income"),
    POVERTY("poverty-rate", "poverty"),
    UNEMPLOYMENT("unemployment-rate", "unemployment"),
    VACANCY("vacancy-rate", "housing-vacancy-rate", "vacancy"),
    GOVERNMENT_FORM,
    COUNTRY,
    REGION,
    SUBDIVISION,
    LOCATION;

    private final List<String> metrics;

    CityVariable(String... metrics) {
        this.metrics = List.of(metrics);
    }

    /// Its name, for people.
    public String label(Tongue tongue) {
        return new Voice(CityVariable.class, tongue).say("variable." + name());
    }

    /// Metrics of facts that give it, in lower case with hyphens.
    List<String> metrics() {
        return metrics;
    }

    /// A place twice as large differs as much whether it is small or large, so sizes and incomes are compared by
    /// logarithm.
    boolean logarithmic() {
        return this == POPULATION || this == DENSITY || this == INCOME;
    }
}
