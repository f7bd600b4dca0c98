package org.citypeers.graphql;

import graphql.schema.idl.SchemaPrinter;
import graphql.validation.Validator;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
    private static final int MAX_VALIDATION_ERRORS = 20;

    /// Directives of graphql-java itself that the portal does not offer.
    private static final Set<String> NOT_OFFERED = Set.of("defer", "experimental_disableErrorPropagation");

    @Bean
    GraphQlSourceBuilderCustomizer engine(DocumentCache documents) {
        // graphql-java keeps this one for the whole process, there is no other way to set it.
        Validator.setMaxValidationErrors(MAX_VALIDATION_ERRORS);
        return source -> source.defaultTypeResolver(new TypeNames())
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> graphQlRoutes(GraphQlEndpoint endpoint, GraphQlSource source) {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(GraphQlAnswer.PATH),
                        request -> ServerResponse.ok().build((http, response) -> {
                            endpoint.answer(request, response);
                            return null;
                        }))
                .GET(
                        GraphQlAnswer.PATH + "/schema",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_PLAIN)
                                .body(print(source)))
                .build();
    }

    /// The contract as text, for people and for tools that make typed clients.
    private static String print(GraphQlSource source) {
        var options =
                SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(name -> !NOT_OFFERED.contains(name));
        return new SchemaPrinter(options).print(source.schema());
    }
}
