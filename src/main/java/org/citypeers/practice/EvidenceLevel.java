package org.citypeers.practice;

/// How well it is known that a practice works; see [EvidenceRule].
public enum EvidenceLevel {
    LEVEL_0("Nothing recorded yet"),
    LEVEL_1("Described, not measured"),
    LEVEL_2("Measured before and after"),
    LEVEL_3("Measured against a comparison group"),
    LEVEL_4("Measured again in another city"),
    LEVEL_5("Measured in three or more cities, kept up for two years");

    private final String label;

    EvidenceLevel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
