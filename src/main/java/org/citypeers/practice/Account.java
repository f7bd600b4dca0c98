package org.citypeers.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// What one implementation tells publicly, as far as the evidence level goes.
///
/// @param cityId null when the city is not here
/// @param people who led it or contributed; a node id, or the open reference to somebody who is not here
record Account(
        ImplementationStatus status,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String cityId,
        @Nullable String cityName,
        Set<String> people,
        List<Result> results) {
    static final int SUSTAINED_YEARS = 2;

    /// A public outcome.
    record Result(
            boolean measured,
            OutcomeMethod method,
            @Nullable OutcomeDirection direction,
            @Nullable PartialDate from,
            @Nullable PartialDate to) {

        /// Measured against what was before, or against others, and not found useless.
        boolean compared() {
            return measured
                    && method != OutcomeMethod.NONE
                    && method != OutcomeMethod.OTHER
                    && direction != OutcomeDirection.NO_CHANGE
                    && direction != OutcomeDirection.WORSENED;
        }

        boolean controlled() {
            return compared() && method != OutcomeMethod.BEFORE_AFTER;
        }
    }

    boolean compared() {
        return results.stream().anyMatch(Result::compared);
    }

    boolean controlled() {
        return results.stream().anyMatch(Result::controlled);
    }

    /// Elsewhere, and by nobody who took part here.
    boolean independentOf(Account other) {
        return cityId != null
                && other.cityId != null
                && !cityId.equals(other.cityId)
                && people.stream().noneMatch(other.people::contains);
    }

    /// The work, or what was measured of it, spans two years or more.
    boolean sustained(LocalDate today) {
        boolean goesOn = status == ImplementationStatus.ACTIVE || status == ImplementationStatus.SCALED;
        var last = end != null ? end.lastDay() : goesOn ? today : null;
        return spans(start, last)
                || results.stream()
                        .anyMatch(one -> spans(
                                one.from(), one.to() == null ? null : one.to().lastDay()));
    }

    private static boolean spans(@Nullable PartialDate from, @Nullable LocalDate to) {
        return from != null
                && to != null
                && !from.firstDay().plusYears(SUSTAINED_YEARS).isAfter(to);
    }
}
