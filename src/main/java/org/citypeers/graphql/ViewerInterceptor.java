package org.citypeers.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Hands the viewer, whom the account room left as an attribute of the HTTP request, on to controllers.
@Component
final class ViewerInterceptor implements WebGraphQlInterceptor {
    /// `@ContextValue Viewer viewer` in controllers.
    static final String KEY = "viewer";

    static Viewer in(GraphQLContext context) {
        return context.getOrDefault(KEY, Viewer.ANYONE);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var viewer = request.getAttributes().getOrDefault(Viewer.class.getName(), Viewer.ANYONE);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(KEY, viewer)).build());
        return chain.next(request);
    }
}
