package org.citypeers.graphql;

import graphql.ExecutionResult;
import java.util.Map;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;

/// Passes what an operation answers on to a line: of a subscription every event, of anything else the one answer.
final class Feed {
    private Feed() {}

    static boolean lasts(WebGraphQlResponse answer) {
        return answer.getExecutionResult().getData() instanceof Publisher<?>;
    }

    /// @param next gets each result, as JSON has it
    /// @param done runs after the last
    static void into(
            Live line,
            WebGraphQlResponse answer,
            Consumer<Map<String, Object>> next,
            Runnable done,
            InternalErrors internal) {
        if (!lasts(answer)) {
            next.accept(answer.toMap());
            done.run();
            return;
        }
        Publisher<ExecutionResult> events = answer.getExecutionResult().getData();
        line.fedBy(Flux.from(events)
                .subscribe(
                        event -> next.accept(event.toSpecification()),
                        failure -> {
                            next.accept(GraphQlAnswer.errors(internal.error(null, failure)));
                            done.run();
                        },
                        done));
    }
}
