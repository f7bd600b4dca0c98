package org.citypeers.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells with every answer what it cost, as `extensions.cost`: what was requested, and how much one operation may.
@Component
@Order(4)
final class CostReport extends SimplePerformantInstrumentation {
    /// Where the guard leaves what it measured.
    static final String MEASURED = CostReport.class.getName();

    private final GraphQlLimits limits;

    CostReport(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Long measured = parameters.getGraphQLContext().get(MEASURED);
        if (measured == null) return CompletableFuture.completedFuture(result);
        var cost = new LinkedHashMap<String, Object>();
        cost.put("requested", measured);
        cost.put("limit", limits.cost());
        var extensions = new HashMap<Object, Object>(Objects.requireNonNullElse(result.getExtensions(), Map.of()));
        extensions.put("cost", cost);
        return CompletableFuture.completedFuture(result.transform(builder -> builder.extensions(extensions)));
    }
}
