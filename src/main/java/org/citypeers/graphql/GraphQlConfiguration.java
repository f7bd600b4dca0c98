package org.citypeers.graphql;

import graphql.validation.Validator;
import io.micrometer.context.ContextRegistry;
import java.time.Duration;
import java.util.List;
import org.citypeers.shared.Effort;
import org.dataloader.DataLoaderOptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
    private static final int MAX_VALIDATION_ERRORS = 20;

    GraphQlConfiguration() {
        // so that batch loaders and controllers know which operation they work for, on whatever thread
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        Effort.class.getName(), Effort::current, Effort::set, () -> Effort.set(null));
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(DocumentCache documents) {
        // graphql-java keeps this one for the whole process, there is no other way to set it.
        Validator.setMaxValidationErrors(MAX_VALIDATION_ERRORS);
        return source -> source.defaultTypeResolver(new TypeNames())
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }

    @Bean
    BatchLoaderRegistry batchLoaderRegistry() {
        var together = new LoadersTogether();
        return new DefaultBatchLoaderRegistry(() ->
                DataLoaderOptions.newOptions().setBatchLoaderScheduler(together).build());
    }

    /// Which pages of other hosts may ask: those the operator named, and without cookies, of which there are none.
    @Bean
    CorsConfigurationSource corsConfigurationSource(CallerLimits limits) {
        var sources = new UrlBasedCorsConfigurationSource();
        if (limits.origins().isEmpty()) return sources;
        var pages = new CorsConfiguration();
        pages.setAllowedOrigins(limits.origins());
        pages.setAllowedMethods(List.of("GET", "POST"));
        pages.setAllowedHeaders(List.of("Accept", "Authorization", "Content-Type", "If-None-Match"));
        pages.setExposedHeaders(List.of("ETag", "Retry-After"));
        pages.setMaxAge(Duration.ofHours(1));
        sources.registerCorsConfiguration(GraphQlAnswer.PATH + "/**", pages);
        return sources;
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
        var contract = new ContractText(source.schema());
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(GraphQlAnswer.PATH),
                        request -> ServerResponse.ok().build((http, response) -> {
                            endpoint.answer(http, response);
                            return null;
                        }))
                .route(
                        RequestPredicates.path(GraphQlAnswer.PATH + "/"),
                        request -> ServerResponse.ok().build((http, response) -> {
                            GraphQlEndpoint.moved(http, response);
                            return null;
                        }))
                .route(
                        RequestPredicates.path(GraphQlAnswer.PATH + "/schema")
                                .and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)),
                        contract::answer)
                .build();
    }
}
