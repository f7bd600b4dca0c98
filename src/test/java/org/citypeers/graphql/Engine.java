package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citypeers.shared.Viewer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/// The engine with everything the graphql room adds to it, over a schema a test brings.
final class Engine {
    private final GraphQlSource source;

    Engine(String schema, Map<String, DataFetcher<?>> queries, String... settings) {
        var limits = limits(settings);
        var internal = new InternalErrors();
        this.source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(schema.getBytes(UTF_8)))
                .exceptionResolvers(List.of(new ExceptionMapping(internal)))
                .instrumentation(List.of(
                        new DocumentGuard(limits),
                        new RequestDefaults(limits),
                        new ErrorCodes(internal),
                        new TimeBudget(limits)))
                .defaultTypeResolver(new TypeNames())
                .configureRuntimeWiring(new Scalars())
                .configureRuntimeWiring(wiring -> fetchers(wiring, queries))
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(new DocumentCache(limits)))
                .build();
    }

    ExecutionResult ask(String query) {
        return ask(query, Map.of(), Viewer.ANYONE);
    }

    ExecutionResult ask(String query, Map<String, Object> variables, Viewer viewer) {
        return source.graphQl()
                .execute(ExecutionInput.newExecutionInput(query)
                        .variables(variables)
                        .locale(Locale.ENGLISH)
                        .graphQLContext(Map.of(ViewerInterceptor.KEY, viewer)));
    }

    GraphQlEndpoint endpoint() {
        var handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                .interceptor(new ViewerInterceptor())
                .build();
        return new GraphQlEndpoint(handler, new InternalErrors(), limits());
    }

    static Map<String, Object> error(ExecutionResult result) {
        return result.getErrors().getFirst().toSpecification();
    }

    static String code(ExecutionResult result) {
        return String.valueOf(result.getErrors().getFirst().getExtensions().get("code"));
    }

    static String message(ExecutionResult result) {
        return result.getErrors().getFirst().getMessage();
    }

    private static void fetchers(RuntimeWiring.Builder wiring, Map<String, DataFetcher<?>> queries) {
        wiring.type("Query", type -> {
            queries.forEach(type::dataFetcher);
            return type;
        });
    }

    /// @param settings names and values by turns
    private static GraphQlLimits limits(String... settings) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < settings.length; at += 2)
            values.put("citypeers.graphql." + settings[at], settings[at + 1]);
        return new Binder(
                        List.of(new MapConfigurationPropertySource(values)),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate("citypeers.graphql", GraphQlLimits.class);
    }
}
