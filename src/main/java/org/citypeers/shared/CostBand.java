package org.citypeers.shared;

/// What something costs a city, roughly, on top of the time of those who do it, in US dollars.
public enum CostBand {
    /// Nothing.
    NONE,
    /// Under 1,000.
    LOW,
    /// 1,000 to 25,000.
    MEDIUM,
    /// More than 25,000.
    HIGH
}
