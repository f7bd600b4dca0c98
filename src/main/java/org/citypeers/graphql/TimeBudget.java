package org.citypeers.graphql;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.TimeoutException;
import org.citypeers.shared.Effort;
import org.citypeers.shared.TimedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How long one operation may take. The limit goes with it to the graph and to the index, which stop what they are at
/// when it has passed; and no further field is fetched.
@Component
@Order(3)
final class TimeBudget extends SimplePerformantInstrumentation {
    private final GraphQlLimits limits;

    TimeBudget(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        var begun = Effort.current();
        input.getGraphQLContext().put(Effort.class, begun == null ? Effort.of(limits.time()) : begun);
        return input;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) return fetcher;
        return environment -> {
            var effort = effort(environment);
            if (!effort.left().isPositive())
                throw new TimedOut(
                        "the operation took longer than the portal allows ("
                                + limits.time().toSeconds() + " s); ask for less, or in several requests",
                        new TimeoutException());
            var before = Effort.current();
            Effort.set(effort);
            try {
                return fetcher.get(environment);
            } finally {
                Effort.set(before);
            }
        };
    }

    /// A subscription lasts; what it tells of each event has to be fetched in time.
    private Effort effort(DataFetchingEnvironment environment) {
        boolean lasts = environment.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        Effort begun = environment.getGraphQlContext().get(Effort.class);
        return lasts || begun == null ? Effort.of(limits.time()) : begun;
    }
}
