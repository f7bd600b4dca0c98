package org.citypeers.graphql;

import graphql.language.OperationDefinition.Operation;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Runs what was sent, whichever transport brought it, and what the portal's own pages ask.
@Component
public final class Operations {
    /// All pages count as one caller, whoever reads them, and have no budget of their own.
    private static final Caller PAGES = new Caller("the pages of the portal", false, true);

    private static final @Nullable Map<String, Object> NO_EXTENSIONS = null;

    private final WebGraphQlHandler graphql;
    private final KnownDocuments documents;
    private final Admission admission;
    private final OperationLog log;
    private final GraphQlLimits limits;

    Operations(
            WebGraphQlHandler graphql,
            KnownDocuments documents,
            Admission admission,
            OperationLog log,
            GraphQlLimits limits) {
        this.graphql = graphql;
        this.documents = documents;
        this.admission = admission;
        this.log = log;
        this.limits = limits;
    }

    /// What a page asks, as anyone at all and within the limits everyone has; a refusal is one of its errors.
    public Map<String, Object> ask(String document, String operation, Map<String, @Nullable Object> variables) {
        try {
            var sent = new Sent(document, null, false, operation, variables);
            return run(sent, PAGES, Viewer.ANYONE, EnumSet.of(Operation.QUERY)).toMap();
        } catch (HttpRefusal refused) {
            return GraphQlAnswer.errors(refused.error());
        }
    }

    /// @param carried the kinds of operation the transport can carry
    /// @throws HttpRefusal when there is nothing to run
    WebGraphQlResponse run(Sent sent, Caller caller, Viewer viewer, Set<Operation> carried) {
        return run(sent, caller, viewer, carried, Effort.of(limits.time()));
    }

    /// @param effort the operation may make
    WebGraphQlResponse run(Sent sent, Caller caller, Viewer viewer, Set<Operation> carried, Effort effort) {
        var document = documents.document(sent, viewer);
        var request = web(document, sent, caller, viewer, carried);
        return admission.admit(() -> measured(document, caller, request, effort));
    }

    private WebGraphQlResponse measured(String document, Caller caller, WebGraphQlRequest request, Effort effort) {
        long began = System.nanoTime();
        var answer = effort.during(() -> graphql.handleRequest(request).block());
        if (answer == null) throw new IllegalStateException("the operation gave no answer");
        if (Feed.lasts(answer)) effort.lasts();
        log.note(document, caller, answer, effort, Duration.ofNanos(System.nanoTime() - began));
        return answer;
    }

    private static WebGraphQlRequest web(
            String document, Sent sent, Caller caller, Viewer viewer, Set<Operation> carried) {
        InetSocketAddress nobodyElsesBusiness = null;
        var web = new WebGraphQlRequest(
                URI.create(GraphQlAnswer.PATH),
                new HttpHeaders(),
                null,
                nobodyElsesBusiness,
                new HashMap<>(Map.of(Viewer.class.getName(), viewer)),
                new DefaultGraphQlRequest(document, sent.operationName(), sent.variables(), NO_EXTENSIONS),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        var loaders = new Loaders();
        web.configureExecutionInput((input, builder) -> builder.dataLoaderRegistry(loaders)
                .graphQLContext(Map.of(DocumentGuard.CARRIED, carried, Caller.CONTEXT, caller, Loaders.class, loaders))
                .build());
        return web;
    }
}
