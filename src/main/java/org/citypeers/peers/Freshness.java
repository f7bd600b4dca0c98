package org.citypeers.peers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/// How recent something is, from 1 for today: half of it is gone every three years. Counted in days, so that no turn of
/// a year moves everybody at once; a year or month alone stands for its middle.
final class Freshness {
    private static final double HALF_LIFE_DAYS = 3 * 365.25;

    private Freshness() {}

    static double of(@Nullable String date, LocalDate today) {
        if (date == null) return 0;
        var when = new PartialDate(date);
        long within = ChronoUnit.DAYS.between(when.firstDay(), when.lastDay());
        long days = ChronoUnit.DAYS.between(when.firstDay().plusDays(within / 2), today);
        return Math.pow(0.5, Math.max(0, days) / HALF_LIFE_DAYS);
    }
}
