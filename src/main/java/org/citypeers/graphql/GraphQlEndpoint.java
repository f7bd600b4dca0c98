package org.citypeers.graphql;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// `/graphql` as "GraphQL over HTTP" has it: POST with a JSON body, GET for queries. It stands in for the endpoint of
/// Spring, which knows no GET, converts wrong types, compares Accept by equality and answers refusals in another shape.
@Component
class GraphQlEndpoint {
    private static final String METHODS = "GET, POST";
    private static final Set<Operation> BY_GET = Set.of(Operation.QUERY);
    private static final Set<Operation> BY_POST = Set.of(Operation.QUERY, Operation.MUTATION);

    private final Operations operations;
    private final InternalErrors internal;
    private final EventStreams streams;
    private final HttpBody body;
    private final Budgets budgets;
    private final CallerAddress addresses;

    GraphQlEndpoint(
            Operations operations,
            InternalErrors internal,
            EventStreams streams,
            Budgets budgets,
            GraphQlLimits limits,
            CallerLimits callers) {
        this.operations = operations;
        this.internal = internal;
        this.streams = streams;
        this.budgets = budgets;
        this.body = new HttpBody(limits.body().toBytes(), budgets);
        this.addresses = new CallerAddress(callers.trustedProxies());
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accepted = AcceptedType.of(request.getHeader(HttpHeaders.ACCEPT));
        var type = accepted.orElse(AcceptedType.GRAPHQL_RESPONSE);
        var caller = Caller.of(request, addresses);
        try {
            budgets.chargeRequest(caller);
            if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
                tellMethods(response);
                return;
            }
            if (accepted.isEmpty() && !readsEvents(request))
                throw new HttpRefusal(
                        HttpStatus.NOT_ACCEPTABLE,
                        ErrorCode.BAD_REQUEST,
                        "answers are application/graphql-response+json or application/json, of a subscription"
                                + " text/event-stream; accept one of them");
            var sent = sent(request, caller);
            if (AcceptedType.rathersEvents(request.getHeader(HttpHeaders.ACCEPT))) {
                streams.open(sent, caller, viewer(request), request, response);
                return;
            }
            run(sent, caller, request, response, type);
        } catch (HttpRefusal refusal) {
            refuse(request, response, refusal, type);
        } catch (Refused refused) {
            GraphQlAnswer.tooMany(response, refused.error(), type, GraphQlAnswer.errors(refused.error()));
        } catch (RuntimeException failure) {
            var error = internal.error(null, failure);
            GraphQlAnswer.write(response, 500, type, GraphQlAnswer.errors(error));
        }
    }

    private Sent sent(HttpServletRequest request, Caller caller) {
        if (isGet(request)) return body.inUrl(request, caller);
        if (request.getMethod().equals(HttpMethod.POST.name())) return body.posted(request, caller);
        throw new HttpRefusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                ErrorCode.BAD_REQUEST,
                "send a query by GET or POST, a mutation by POST");
    }

    private void run(Sent sent, Caller caller, HttpServletRequest request, HttpServletResponse response, MediaType type)
            throws IOException {
        boolean get = isGet(request);
        var answer = operations.run(sent, caller, viewer(request), get ? BY_GET : BY_POST);
        if (get) DocumentGuard.refuseNotCarried(answer);
        // many clients accept everything they can read, and leave it to the operation what comes
        if (DocumentGuard.notCarried(answer) && readsEvents(request)) {
            streams.open(sent, caller, viewer(request), request, response);
            return;
        }
        var limited = limited(answer);
        if (limited != null) {
            GraphQlAnswer.tooMany(response, limited, type, answer.toMap());
            return;
        }
        boolean whole = answer.getExecutionResult().isDataPresent()
                && answer.getExecutionResult().getErrors().isEmpty();
        if (get && whole) {
            Revalidation.write(request, response, type, answer.toMap());
            return;
        }
        GraphQlAnswer.write(response, status(answer, type), type, answer.toMap());
    }

    /// For whoever asks at another spelling of the address, which clients then correct.
    static void moved(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var address = request.getContextPath() + GraphQlAnswer.PATH;
        response.setHeader(HttpHeaders.LOCATION, address + (query == null ? "" : "?" + query));
        GraphQlAnswer.refuse(
                request,
                response,
                HttpStatus.PERMANENT_REDIRECT.value(),
                ErrorCode.BAD_REQUEST,
                "the address is " + address + ", without a slash at its end");
    }

    private static void tellMethods(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        GraphQlAnswer.vary(response);
    }

    private static boolean readsEvents(HttpServletRequest request) {
        return AcceptedType.events(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static Viewer viewer(HttpServletRequest request) {
        return request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer ? viewer : Viewer.ANYONE;
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name());
    }

    private static @Nullable CodedError limited(WebGraphQlResponse answer) {
        for (var error : answer.getExecutionResult().getErrors())
            if (error instanceof CodedError coded && coded.code() == ErrorCode.RATE_LIMITED) return coded;
        return null;
    }

    /// Only `application/graphql-response+json` tells by its status whether the operation was run.
    private static int status(WebGraphQlResponse answer, MediaType type) {
        boolean ran = answer.getExecutionResult().isDataPresent();
        return ran || type.equals(AcceptedType.JSON) ? 200 : 400;
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal, MediaType type)
            throws IOException {
        var error = refusal.error();
        if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED)
            response.setHeader(HttpHeaders.ALLOW, isGet(request) ? "POST" : METHODS);
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        // Clients of Apollo's form read the answer only when the status says that it is one.
        boolean asAnswer = refusal.status() == HttpStatus.NOT_FOUND && type.equals(AcceptedType.JSON);
        int status = asAnswer ? 200 : refusal.status().value();
        GraphQlAnswer.write(response, status, type, Map.copyOf(GraphQlAnswer.errors(error)));
    }
}
