package org.citypeers.practice;

import org.jspecify.annotations.Nullable;

/// Whether a result went where the city wanted it to go.
public enum OutcomeDirection {
    IMPROVED,
    NO_CHANGE,
    WORSENED;

    /// A figure alone does not say whether more is better: the target does. Null where it cannot be said.
    static @Nullable OutcomeDirection of(@Nullable Double baseline, @Nullable Double target, @Nullable Double actual) {
        if (baseline == null || actual == null) return null;
        if (actual.equals(baseline)) return NO_CHANGE;
        if (target == null || target.equals(baseline)) return null;
        return target > baseline == actual > baseline ? IMPROVED : WORSENED;
    }
}
