package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.shared.Effort;
import org.citypeers.shared.TimedOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SlowQuestionTests {
    @Autowired
    Graph graph;

    @Test
    @Timeout(15)
    void aQuestionThatTakesTooLongIsStoppedAndSaysSo() {
        record Row(double sum) {}
        assertThatExceptionOfType(TimedOut.class)
                .isThrownBy(() -> graph.all(
                        Row.class, "UNWIND range(1, 1000000000) AS number RETURN sum(sqrt(number)) AS sum", Map.of()))
                .withMessageContaining("longer than the portal allows");
    }

    @Test
    @Timeout(15)
    void anOperationWithLittleTimeLeftStopsItsQuestionInTheGraph() {
        record Row(double sum) {}
        record Running(long running) {}
        var slow = "UNWIND range(1, 1000000000) AS short_of_time RETURN sum(sqrt(short_of_time)) AS sum";
        assertThatExceptionOfType(TimedOut.class)
                .isThrownBy(() -> Effort.of(Duration.ofMillis(500)).during(() -> graph.all(Row.class, slow, Map.of())));
        var running = graph.one(Running.class, """
                SHOW TRANSACTIONS YIELD currentQuery, status
                WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000) AS short_of_time'
                RETURN count(*) AS running""", Map.of());
        assertThat(running).contains(new Running(0));
    }

    @Test
    void anOperationWithoutTimeAsksNothing() {
        record Row(int one) {}
        var over = Effort.of(Duration.ZERO);
        assertThatExceptionOfType(TimedOut.class)
                .isThrownBy(() -> over.during(() -> graph.all(Row.class, "RETURN 1 AS one", Map.of())))
                .withMessageContaining("ask for less");
        assertThat(over.questions()).isZero();
    }
}
