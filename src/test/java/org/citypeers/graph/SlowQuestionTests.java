package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.citypeers.PortalTest;
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
}
