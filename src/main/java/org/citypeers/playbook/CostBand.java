package org.citypeers.playbook;

/// Roughly what something costs a city, on top of the time of those who do it.
public enum CostBand {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
