package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ChangeLogTests {
    @Autowired
    Graph graph;

    @Test
    void newsAreAwaitedOnceAlsoAfterTheGraphWasRestoredToAnEarlierState() {
        var log = new ChangeLog(graph);
        var written = graph.write(work -> {
            work.changed(List.of("nothing_change-log"));
            return true;
        });
        assertThat(log.awaitNews(Duration.ofSeconds(5))).isTrue();
        log.reached(written.seq() - 1);
        assertThat(log.awaitNews(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void theHeadKnowsTheOldestChangeThatIsKept() {
        graph.write(work -> {
            work.changed(List.of("nothing_change-log"));
            return true;
        });
        record Row(long oldest) {}
        var oldest = graph.one(Row.class, "MATCH (change:Change) RETURN min(change.seq) AS oldest", Map.of());
        assertThat(new ChangeLog(graph).head().oldest())
                .isEqualTo(oldest.orElseThrow().oldest());
    }
}
