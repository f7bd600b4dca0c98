package org.citypeers.city;

/// How large a city is, in the bands people speak of; a band includes its lower bound.
public enum PopulationBand {
    UNDER_10K(0),
    FROM_10K_TO_50K(10_000),
    FROM_50K_TO_100K(50_000),
    FROM_100K_TO_250K(100_000),
    FROM_250K_TO_1M(250_000),
    OVER_1M(1_000_000);

    private final long atLeast;

    PopulationBand(long atLeast) {
        this.atLeast = atLeast;
    }

    public static PopulationBand of(long population) {
        var found = UNDER_10K;
        for (var band : values()) if (population >= band.atLeast) found = band;
        return found;
    }
}
