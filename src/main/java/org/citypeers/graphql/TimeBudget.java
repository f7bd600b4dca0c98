package org.citypeers.graphql;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.concurrent.TimeoutException;
import org.citypeers.shared.TimedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How long one operation may take. Every question to the graph and to the index has a limit of its own, which stops it
/// there; this one stops an operation that asks many of them: when its time is over, no further field is fetched.
@Component
@Order(3)
final class TimeBudget extends SimplePerformantInstrumentation {
    private static final String BEGAN = TimeBudget.class.getName();

    private final GraphQlLimits limits;

    TimeBudget(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        input.getGraphQLContext().put(BEGAN, System.nanoTime());
        return input;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) return fetcher;
        return environment -> {
            long began = environment.getGraphQlContext().getOrDefault(BEGAN, System.nanoTime());
            if (System.nanoTime() - began >= limits.time().toNanos())
                throw new TimedOut(
                        "the operation took longer than the portal allows ("
                                + limits.time().toSeconds() + " s); ask for less, or in several requests",
                        new TimeoutException());
            return fetcher.get(environment);
        };
    }
}
