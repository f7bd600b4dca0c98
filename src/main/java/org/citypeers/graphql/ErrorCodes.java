package org.citypeers.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives every error of an answer its code, also those graphql-java makes itself.
@Component
@Order(2)
final class ErrorCodes extends SimplePerformantInstrumentation {
    private static final Set<ErrorClassification> BROKEN_HERE =
            Set.of(ErrorType.DataFetchingException, ErrorType.NullValueInNonNullableField);

    private final InternalErrors internal;

    ErrorCodes(InternalErrors internal) {
        this.internal = internal;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) return CompletableFuture.completedFuture(result);
        var errors = result.getErrors().stream().map(this::coded).toList();
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.errors(List.<GraphQLError>copyOf(errors))));
    }

    private CodedError coded(GraphQLError error) {
        if (error instanceof CodedError coded) return coded;
        if (error instanceof Refused refused) return refused.error();
        if (error instanceof BadFaithIntrospectionError)
            return CodedError.at(
                    error,
                    ErrorCode.COST_LIMIT,
                    "an operation may ask for __schema once or for one __type, as tools do; for more read /graphql/schema");
        if (error.getErrorType() == ErrorType.ExecutionAborted)
            return CodedError.at(error, ErrorCode.TIMEOUT, "the operation was stopped before it was done; try again");
        if (BROKEN_HERE.contains(error.getErrorType()) || error.getPath() != null)
            return internal.error(error, new IllegalStateException(error.getMessage()));
        return CodedError.at(error, ErrorCode.BAD_REQUEST, error.getMessage());
    }
}
