package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshnessTests {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Test
    void theTurnOfAYearMakesNobodyAYearOlder() {
        double before = Freshness.of("2024-06-30", NEW_YEAR.minusDays(1));
        assertThat(Freshness.of("2024-06-30", NEW_YEAR)).isLessThan(before).isCloseTo(before, within(0.001));
        assertThat(Freshness.of("2024-12-31", NEW_YEAR)).isCloseTo(Freshness.of("2025-01-01", NEW_YEAR), within(0.001));
    }

    @Test
    void halfOfItIsGoneAfterThreeYearsAndWhatIsToComeIsAsFreshAsToday() {
        assertThat(Freshness.of("2022-01-01", NEW_YEAR)).isCloseTo(0.5, within(0.001));
        assertThat(Freshness.of("2026", NEW_YEAR)).isEqualTo(1);
        assertThat(Freshness.of(null, NEW_YEAR)).isZero();
    }

    @Test
    void aYearAloneStandsForItsMiddle() {
        assertThat(Freshness.of("2020", NEW_YEAR)).isCloseTo(Freshness.of("2020-07-01", NEW_YEAR), within(0.001));
    }
}
