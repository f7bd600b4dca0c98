package org.citypeers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTests {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void theHouseItselfHasTheWholeLimit() {
        assertThat(Effort.current()).isNull();
        assertThat(Effort.atMost(LIMIT)).isEqualTo(LIMIT);
    }

    @Test
    void anOperationHasNoMoreThanIsLeftOfItsTime() {
        assertThat(Effort.of(Duration.ofSeconds(2)).<Duration>during(() -> Effort.atMost(LIMIT)))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(Effort.of(Duration.ofHours(1)).<Duration>during(() -> Effort.atMost(LIMIT)))
                .isEqualTo(LIMIT);
        assertThatExceptionOfType(TimedOut.class)
                .isThrownBy(() -> Effort.of(Duration.ZERO).<Duration>during(() -> Effort.atMost(LIMIT)))
                .withMessageContaining("ask for less");
    }

    @Test
    void whatLastsHasTheLimitOfEachQuestion() {
        var subscription = Effort.of(Duration.ZERO);
        subscription.lasts();
        assertThat(subscription.<Duration>during(() -> Effort.atMost(LIMIT))).isEqualTo(LIMIT);
    }

    @Test
    void questionsCountForTheOperationThatIsWorkedFor() {
        var outer = Effort.of(LIMIT);
        var inner = Effort.of(LIMIT);
        outer.during(() -> {
            Effort.question();
            inner.during(() -> {
                Effort.question();
                return true;
            });
            Effort.question();
            return true;
        });
        Effort.question();
        assertThat(outer.questions()).isEqualTo(2);
        assertThat(inner.questions()).isEqualTo(1);
    }
}
