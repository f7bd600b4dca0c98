package org.citypeers.shared;

/// What something costs a city, roughly, on top of the time of those who do it, in US dollars.
public enum CostBand {
    /// Nothing.
    NONE("No money beyond staff time"),
    /// Under 1,000.
    LOW("Under $1,000"),
    /// 1,000 to 25,000.
    MEDIUM("$1,000 to $25,000"),
    /// More than 25,000.
    HIGH("More than $25,000");

    private final String label;

    CostBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
