package org.citypeers.practice;

/// How well it is known that a practice works; see [EvidenceRule].
public enum EvidenceLevel {
    LEVEL_0,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5
}
