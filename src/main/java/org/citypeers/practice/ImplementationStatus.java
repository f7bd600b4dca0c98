package org.citypeers.practice;

/// How far a city is with a practice.
public enum ImplementationStatus {
    PLANNED,
    PILOT,
    ACTIVE,
    SCALED,
    COMPLETED,
    STOPPED,
    FAILED,
    UNKNOWN
}
