package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallerLimitsTests {
    @Test
    void asManyRunAtOnceAsTheOperatorSaysOrElseSixteenForEachProcessor() {
        assertThat(atOnce("5").places()).isEqualTo(5);
        assertThat(atOnce("0").places()).isEqualTo(16 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void fewerThanNoneIsRefusedByTheNameOfTheSetting() {
        assertThatThrownBy(() -> atOnce("-1")).rootCause().hasMessageStartingWith("citypeers.callers.at-once is -1;");
    }

    private static CallerLimits atOnce(String number) {
        return Engine.settings("citypeers.callers", CallerLimits.class, "at-once", number);
    }
}
