package org.citypeers.graphql;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// `/graphql` as "GraphQL over HTTP" has it: POST with a JSON body, GET for queries. It stands in for the endpoint of
/// Spring, which knows no GET, converts wrong types, compares Accept by equality and answers refusals in another shape.
@Component
class GraphQlEndpoint {
    private static final Set<Operation> BY_GET = Set.of(Operation.QUERY);
    private static final Set<Operation> BY_POST = Set.of(Operation.QUERY, Operation.MUTATION);

    private final WebGraphQlHandler graphql;
    private final InternalErrors internal;
    private final HttpBody body;

    GraphQlEndpoint(WebGraphQlHandler graphql, InternalErrors internal, GraphQlLimits limits) {
        this.graphql = graphql;
        this.internal = internal;
        this.body = new HttpBody(limits.body().toBytes());
    }

    void answer(ServerRequest request, HttpServletResponse response) throws IOException {
        var http = request.servletRequest();
        var accepted = AcceptedType.of(http.getHeader(HttpHeaders.ACCEPT));
        var type = accepted.orElse(AcceptedType.GRAPHQL_RESPONSE);
        try {
            if (accepted.isEmpty())
                throw new HttpRefusal(
                        HttpStatus.NOT_ACCEPTABLE,
                        "answers are application/graphql-response+json or application/json; accept one of them");
            run(request, response, type);
        } catch (HttpRefusal refusal) {
            refuse(response, refusal, type);
        } catch (RuntimeException failure) {
            var error = internal.error(null, failure);
            GraphQlAnswer.write(response, 500, type, GraphQlAnswer.errors(error));
        }
    }

    private void run(ServerRequest request, HttpServletResponse response, MediaType type) throws IOException {
        var http = request.servletRequest();
        boolean get = request.method().equals(HttpMethod.GET);
        if (!get && !request.method().equals(HttpMethod.POST))
            throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, "send a query by GET or POST, a mutation by POST");
        var operation = web(request, get ? body.inUrl(http) : body.posted(http), get ? BY_GET : BY_POST);
        var answer = graphql.handleRequest(operation).block();
        if (answer == null) throw new IllegalStateException("the operation gave no answer");
        int status = get && notCarried(answer) ? 405 : status(answer, type);
        if (status == 405) response.setHeader(HttpHeaders.ALLOW, "POST");
        GraphQlAnswer.write(response, status, type, answer.toMap());
    }

    private static WebGraphQlRequest web(ServerRequest request, GraphQlRequest operation, Set<Operation> carried) {
        var web = new WebGraphQlRequest(
                URI.create(GraphQlAnswer.PATH),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                operation,
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        web.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(DocumentGuard.CARRIED, carried)).build());
        return web;
    }

    private static boolean notCarried(WebGraphQlResponse answer) {
        return answer.getExecutionInput().getGraphQLContext().getBoolean(DocumentGuard.NOT_CARRIED);
    }

    /// Only `application/graphql-response+json` tells by its status whether the operation was run.
    private static int status(WebGraphQlResponse answer, MediaType type) {
        boolean ran = answer.getExecutionResult().isDataPresent();
        return ran || type.equals(AcceptedType.JSON) ? 200 : 400;
    }

    private static void refuse(HttpServletResponse response, HttpRefusal refusal, MediaType type) throws IOException {
        if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) response.setHeader(HttpHeaders.ALLOW, "GET, POST");
        var sentence = String.valueOf(refusal.getMessage());
        var code = refusal.status() == HttpStatus.CONTENT_TOO_LARGE ? ErrorCode.COST_LIMIT : ErrorCode.BAD_REQUEST;
        GraphQlAnswer.write(
                response, refusal.status().value(), type, GraphQlAnswer.errors(CodedError.of(code, sentence)));
    }
}
