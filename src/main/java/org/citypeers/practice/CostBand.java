package org.citypeers.practice;

/// What something costs, roughly, in US dollars.
public enum CostBand {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
