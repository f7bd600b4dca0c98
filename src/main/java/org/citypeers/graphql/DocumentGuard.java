package org.citypeers.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import java.util.Set;
import org.citypeers.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Refuses what would cost too much, at the earliest moment each measure can be taken. The last one is taken before
/// graphql-java's own introspection check and before any look-ahead, because both follow every spread of a fragment.
@Component
@Order(0)
final class DocumentGuard extends SimplePerformantInstrumentation {
    /// Where the transport says which kinds of operation it carries.
    static final String CARRIED = DocumentGuard.class.getName() + ".carried";

    /// Set when the operation was of another kind.
    static final String NOT_CARRIED = DocumentGuard.class.getName() + ".notCarried";

    private final GraphQlLimits limits;
    private final Budgets budgets;

    DocumentGuard(GraphQlLimits limits, Budgets budgets) {
        this.limits = limits;
        this.budgets = budgets;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        within("characters", input.getQuery().length(), limits.characters(), "pass long texts as variables");
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (failure instanceof ParseCancelledException || failure instanceof ParseCancelledTooDeepException)
                throw new Refused(
                        ErrorCode.COST_LIMIT,
                        "the operation is too large (more than " + limits.tokens() + " tokens); ask for less at once");
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables document,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var shape = DocumentShape.of(document.getDocument());
        within("aliases", shape.aliases(), limits.aliases(), "ask for many things with one field, or in two requests");
        within("directives", shape.directives(), limits.directives(), "use fewer");
        within("repeated fields", shape.repeatedFields(), limits.repeatedFields(), "name every field once");
        return document;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionContext();
        Set<Operation> carried = operation.getGraphQLContext().get(CARRIED);
        var kind = operation.getOperationDefinition().getOperation();
        if (carried != null && !carried.contains(kind)) {
            operation.getGraphQLContext().put(NOT_CARRIED, true);
            throw new Refused(ErrorCode.BAD_REQUEST, notCarried(kind));
        }

        ListedValues.refuseMoreThan(limits.listedValues(), operation);
        var measure = DocumentCost.of(operation);
        operation.getGraphQLContext().put(CostReport.MEASURED, measure.cost());
        within("fields", measure.fields(), limits.fields(), "select fewer");
        within("depth", measure.depth(), limits.depth(), "nest less deeply");
        if (!ViewerInterceptor.in(operation.getGraphQLContext()).may(Scope.ADMIN))
            within("cost", measure.cost(), limits.cost(), "ask for smaller pages or for fewer fields");
        Caller caller = operation.getGraphQLContext().get(Caller.CONTEXT);
        if (caller != null) budgets.charge(caller, measure.cost());
        return null;
    }

    /// Whether the operation was not run because its transport does not carry its kind.
    static boolean notCarried(WebGraphQlResponse answer) {
        return answer.getExecutionInput().getGraphQLContext().getBoolean(NOT_CARRIED);
    }

    /// @throws HttpRefusal when it was an operation GET does not carry
    static void refuseNotCarried(WebGraphQlResponse answer) {
        if (!notCarried(answer)) return;
        var sentence = answer.getExecutionResult().getErrors().getFirst().getMessage();
        throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, sentence);
    }

    private static String notCarried(Operation kind) {
        if (kind == Operation.MUTATION)
            return "a mutation changes something, so GET does not carry it; send it by POST";
        return "a subscription goes on, so one answer does not carry it; accept text/event-stream, or use a WebSocket";
    }

    private static void within(String what, long actual, long limit, String advice) {
        if (actual > limit) throw Refused.tooMuch(what, actual, limit, advice);
    }
}
