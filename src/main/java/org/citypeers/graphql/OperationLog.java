package org.citypeers.graphql;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.citypeers.shared.Effort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/// Notes what was run, by figures: never the document, its variables, the answer, an address or a name. Slow operations
/// are logged, all of them when the level of this logger is `debug`; `logging.structured.format.console=ecs` makes each
/// line JSON.
@Component
final class OperationLog {
    private static final Logger LOG = LoggerFactory.getLogger(OperationLog.class);
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final OperationNames names;
    private final MeterRegistry meters;

    OperationLog(OperationNames names, MeterRegistry meters) {
        this.names = names;
        this.meters = meters;
    }

    void note(String document, Caller caller, WebGraphQlResponse answer, Effort effort, Duration took) {
        var name = names.name(document);
        DistributionSummary.builder("graphql.graph.questions")
                .description("Questions one operation put to the graph")
                .tag(OperationNames.TAG, name)
                .register(meters)
                .record(effort.questions());
        LOG.atLevel(took.compareTo(SLOW) > 0 ? Level.INFO : Level.DEBUG)
                .addKeyValue("operation", name)
                .addKeyValue("milliseconds", took.toMillis())
                .addKeyValue("questions", effort.questions())
                .addKeyValue("cost", cost(answer))
                .addKeyValue("errors", answer.getExecutionResult().getErrors().size())
                .addKeyValue("token", caller.hasToken())
                .log("An operation was run");
    }

    private static long cost(WebGraphQlResponse answer) {
        return answer.getExecutionInput().getGraphQLContext().getOrDefault(CostReport.MEASURED, 0L);
    }
}
