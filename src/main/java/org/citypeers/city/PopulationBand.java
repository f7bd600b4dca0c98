package org.citypeers.city;

/// How large a city is, in the bands people speak of; a band includes its lower bound.
public enum PopulationBand {
    UNDER_10K(0, "Under 10,000 people"),
    FROM_10K_TO_50K(10_000, "10,000 to 50,000 people"),
    FROM_50K_TO_100K(50_000, "50,000 to 100,000 people"),
    FROM_100K_TO_250K(100_000, "100,000 to 250,000 people"),
    FROM_250K_TO_1M(250_000, "250,000 to 1 million people"),
    OVER_1M(1_000_000, "1 million people and more");

    private final long atLeast;
    private final String label;

    PopulationBand(long atLeast, String label) {
        this.atLeast = atLeast;
        this.label = label;
    }

    String label() {
        return label;
    }

    public static PopulationBand of(long population) {
        var found = UNDER_10K;
        for (var band : values()) if (population >= band.atLeast) found = band;
        return found;
    }
}
