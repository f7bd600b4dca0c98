package org.citypeers.practice;

/// What a result was compared with.
public enum OutcomeMethod {
    NONE,
    BEFORE_AFTER,
    COMPARISON_GROUP,
    RANDOMISED,
    OTHER
}
