package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimeBudgetTests {
    private static final String SCHEMA = "type Query { slow: String next: String }";

    private final AtomicInteger asked = new AtomicInteger();
    private final DataFetcher<String> question = environment -> "answer " + asked.incrementAndGet();

    @Test
    void whenTheTimeIsOverNoFurtherQuestionIsAsked() {
        var answer = engine("time", "0s").ask("{ slow next }");
        assertThat(asked).hasValue(0);
        assertThat(answer.getErrors()).hasSize(2);
        assertThat(Engine.code(answer)).isEqualTo("TIMEOUT");
        assertThat(Engine.message(answer)).contains("longer than the portal allows", "ask for less");
    }

    @Test
    void withinItsTimeAnOperationIsAnswered() {
        var answer = engine("time", "1h").ask("{ slow next }");
        assertThat(answer.getErrors()).isEmpty();
        assertThat(asked).hasValue(2);
    }

    private Engine engine(String... settings) {
        return new Engine(SCHEMA, Map.of("slow", question, "next", question), settings);
    }
}
