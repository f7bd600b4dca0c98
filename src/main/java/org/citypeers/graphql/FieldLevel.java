package org.citypeers.graphql;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How deep in the answer the field stands that a thread fetches now.
@Component
@Order(5)
final class FieldLevel extends SimplePerformantInstrumentation {
    /// Below everything: what no field fetches at the moment.
    static final int NONE = Integer.MAX_VALUE;

    private static final ThreadLocal<Integer> CURRENT = new ThreadLocal<>();

    private static final FieldFetchingInstrumentationContext FETCHED = new FieldFetchingInstrumentationContext() {
        @Override
        public void onDispatched() {
            CURRENT.remove();
        }

        @Override
        public void onCompleted(@Nullable Object result, @Nullable Throwable failure) {}
    };

    static int current() {
        var level = CURRENT.get();
        return level == null ? NONE : level;
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, @Nullable InstrumentationState state) {
        if (field.isTrivialDataFetcher()) return FieldFetchingInstrumentationContext.NOOP;
        CURRENT.set(field.getExecutionStepInfo().getPath().getLevel());
        return FETCHED;
    }
}
