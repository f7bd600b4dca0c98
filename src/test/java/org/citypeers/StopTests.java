package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citypeers.Caller.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A portal that is told to stop while people ask it finishes what it has accepted.
@PortalOfItsOwn
class StopTests {
    private static final String ROWS = "application/x-ndjson";
    private static final List<String> QUESTIONS = List.of(
            "{ search(query: \\\"lanterns\\\") { totalCount nodes { slug } facets(fields: [TOPIC]) { values { count } } } }",
            "{ search(first: 100) { totalCount nodes { slug title topics { slug } } } }",
            "{ peers(question: {query: \\\"lanterns\\\"}) { totalCount nodes { __typename } } }",
            "{ cities(query: \\\"late\\\") { totalCount nodes { slug } } }");

    @TempDir
    Path data;

    @Test
    void whatWasAcceptedBeforeTheSignalIsAnsweredAndTheNextStartWorks() throws Exception {
        try (var portal = ChildPortal.start(data).awaitReady();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            furnish(portal);
            for (var question : QUESTIONS) new Caller(portal.uri("/graphql"), question).call();
            var callers = new ArrayList<Future<List<Call>>>();
            for (int n = 0; n < 8; n++) {
                var caller = new Caller(portal.uri("/graphql"), QUESTIONS.get(n % QUESTIONS.size()));
                callers.add(threads.submit(caller::callUntilNobodyAnswers));
            }
            Thread.sleep(3_000);
            long signal = System.nanoTime();
            var took = portal.stop();
            for (var caller : callers) assertKeptItsWord(caller.get(), signal);
            assertThat(took).isLessThan(Duration.ofSeconds(30));
            assertThat(portal.output())
                    .contains("CityPeers has stopped after ")
                    .doesNotContain("something broke", " ERROR ", "Exception");
        }
        try (var portal = ChildPortal.start(data).awaitReady()) {
            var found = portal.ask("{ search(query: \"lanterns\") { totalCount } }", Map.of());
            assertThat(found.at("/search/totalCount").asInt()).isEqualTo(200);
            assertThat(portal.output()).doesNotContain("is being built");
        }
    }

    private static void assertKeptItsWord(List<Call> calls, long signal) {
        assertThat(calls).noneMatch(Call::broken);
        var before = calls.stream().filter(call -> call.sent() < signal).toList();
        assertThat(before).isNotEmpty().allMatch(Call::answered);
        for (var call : calls)
            if (call.answered())
                assertThat(call.body()).startsWith("{\"data\":{").doesNotContain("\"errors\"");
    }

    private static void furnish(ChildPortal portal) throws Exception {
        portal.send("/intake/cities", ROWS, "{\"id\":\"late-town\",\"name\":\"Late Town\",\"country\":\"US\"}");
        portal.send("/intake/practices", ROWS, rows());
    }

    private static String rows() {
        return IntStream.range(0, 200)
                .mapToObj(n -> "{\"id\":\"lantern-%1$d\",\"title\":\"Lanterns %1$d\",".formatted(n)
                        + "\"implementations\":[{\"city\":\"late-town\",\"status\":\"ACTIVE\"}]}")
                .collect(Collectors.joining("\n"));
    }
}
