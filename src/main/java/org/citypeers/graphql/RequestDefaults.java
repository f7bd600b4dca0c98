package org.citypeers.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What graphql-java has to be told with every request.
@Component
@Order(1)
final class RequestDefaults extends SimplePerformantInstrumentation {
    private final GraphQlLimits limits;
    private final ParserOptions parsing;

    RequestDefaults(GraphQlLimits limits) {
        this.limits = limits;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()).maxCharacters(limits.characters()));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        var context = input.getGraphQLContext();
        context.put(ParserOptions.class, parsing);
        context.put(ResultNodesInfo.MAX_RESULT_NODES, limits.resultFields());
        // A batch loader that asks another one would otherwise wait for ever.
        GraphQL.unusualConfiguration(context).dataloaderConfig().enableDataLoaderChaining(true);
        return input;
    }

    /// graphql-java answers null for what is beyond the limit; half an answer that looks whole would be worse than
    /// none.
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        ResultNodesInfo counted = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (counted == null || !counted.isMaxResultNodesExceeded()) return CompletableFuture.completedFuture(result);
        return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult()
                .addError(CodedError.of(
                        ErrorCode.COST_LIMIT,
                        "the answer is too large (more than " + limits.resultFields()
                                + " values); ask for smaller pages or nest fewer lists"))
                .build());
    }
}
