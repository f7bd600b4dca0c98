package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.citypeers.PortalTest;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Gathering;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Timeout(30)
class ReadingTests {
    @Autowired
    Graph graph;

    private record Number(long number, String word) {}

    private record Greeting(String word) {}

    @Test
    void questionsOfOneMomentGoToTheGraphAsOneAndEachHasItsOwnAnswerInItsOwnOrder() {
        var effort = Effort.of(Duration.ofSeconds(30));

        var down = together(effort, () -> numbers(List.of(3, 1, 2), "down"), () -> numbers(List.of(9, 8), "up"));

        assertThat(down)
                .containsExactly(
                        List.of(new Number(3, "down"), new Number(2, "down"), new Number(1, "down")),
                        List.of(new Number(9, "up"), new Number(8, "up")));
        assertThat(effort.questions()).isEqualTo(1);
    }

    @Test
    void aQuestionThatFindsNothingLeavesTheOthersTheirAnswers() {
        var effort = Effort.of(Duration.ofSeconds(30));

        var answers = together(effort, () -> numbers(List.of(), "none"), this::greetings);

        assertThat(answers).containsExactly(List.of(), List.of(new Greeting("here"), new Greeting("there")));
        assertThat(effort.questions()).isEqualTo(1);
    }

    @Test
    void whatEachMaySeeStaysItsOwn() {
        record Seen(List<String> tokens) {}
        var cypher = "WITH {visibility: ['public', 'network']} AS thing WHERE visible(thing)"
                + " RETURN [token IN thing.visibility WHERE token IN $tokens] AS tokens";
        Supplier<List<?>> anyone =
                () -> graph.as(Viewer.ANYONE).all(Seen.class, cypher, Map.of("tokens", List.of("public")));
        Supplier<List<?>> house = () -> graph.all(Seen.class, "RETURN ['house'] AS tokens", Map.of());

        assertThat(together(Effort.of(Duration.ofSeconds(30)), anyone, house))
                .containsExactly(List.of(new Seen(List.of("public"))), List.of(new Seen(List.of("house"))));
    }

    private List<?> numbers(List<Integer> numbers, String word) {
        return graph.all(
                Number.class,
                "UNWIND $numbers AS number RETURN number, $word AS word ORDER BY number DESC",
                Map.of("numbers", numbers, "word", word));
    }

    private List<?> greetings() {
        return graph.all(Greeting.class, "RETURN 'here' AS word UNION RETURN 'there' AS word", Map.of());
    }

    @SafeVarargs
    private static List<List<?>> together(Effort effort, Supplier<List<?>>... questions) {
        var gathering = new Gathering();
        for (var ignored : questions) gathering.enter();
        var answers = List.of(questions).stream()
                .map(question -> CompletableFuture.<List<?>>supplyAsync(
                        () -> effort.during(() -> asked(gathering, question)), Thread::startVirtualThread))
                .toList();
        return answers.stream().<List<?>>map(CompletableFuture::join).toList();
    }

    private static List<?> asked(Gathering gathering, Supplier<List<?>> question) {
        try {
            return gathering.during(question);
        } finally {
            gathering.leave();
        }
    }
}
