package org.citypeers.city;

import java.util.List;

/// What two cities are compared by.
public enum CityVariable {
    POPULATION("Population", "population"),
    DENSITY("Population density", "population-density", "density"),
    GROWTH("Population growth"),
    INCOME("Median household income", "median-household-income", "median-income"),
    POVERTY("Poverty rate", "poverty-rate", "poverty"),
    UNEMPLOYMENT("Unemployment rate", "unemployment-rate", "unemployment"),
    VACANCY("Housing vacancy rate", "vacancy-rate", "housing-vacancy-rate", "vacancy"),
    GOVERNMENT_FORM("Form of government"),
    COUNTRY("Country"),
    REGION("Region"),
    SUBDIVISION("State or province"),
    LOCATION("Location");

    private final String label;
    private final List<String> metrics;

    CityVariable(String label, String... metrics) {
        this.label = label;
        this.metrics = List.of(metrics);
    }

    public String label() {
        return label;
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
