package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.citypeers.shared.Viewer;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/// The engine with everything the graphql room adds to it, over a schema a test brings.
final class Engine {
    private final GraphQlSource source;
    private final GraphQlLimits limits;
    private final CallerLimits callers;
    private final Budgets budgets;
    private final InternalErrors internal = new InternalErrors();

    private @Nullable DataFetcher<?> ends;

    Engine(String schema, Map<String, DataFetcher<?>> queries, String... settings) {
        this.limits = settings("citypeers.graphql", GraphQlLimits.class, settings);
        this.callers = settings("citypeers.callers", CallerLimits.class, settings);
        this.budgets = new Budgets(callers);
        this.source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(schema.getBytes(UTF_8)))
                .exceptionResolvers(List.of(new ExceptionMapping(internal)))
                .instrumentation(List.of(
                        new DocumentGuard(limits, budgets),
                        new RequestDefaults(limits),
                        new ErrorCodes(internal),
                        new TimeBudget(limits),
                        new CostReport(limits),
                        new FieldLevel()))
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

    /// @param end what stands behind `Thing.end`
    ExecutionResult ask(String query, DataLoaderRegistry loaders, DataFetcher<?> end) {
        ends = end;
        return source.graphQl()
                .execute(ExecutionInput.newExecutionInput(query)
                        .dataLoaderRegistry(loaders)
                        .locale(Locale.ENGLISH)
                        .graphQLContext(Map.of(ViewerInterceptor.KEY, Viewer.ANYONE)));
    }

    GraphQlEndpoint endpoint() {
        var handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                .interceptor(new ViewerInterceptor())
                .build();
        var standing = new StaticListableBeanFactory().getBeanProvider(CallerStanding.class);
        var documents = documents();
        var log = new OperationLog(new OperationNames(documents), new SimpleMeterRegistry());
        var operations = new Operations(handler, documents, new Admission(callers), log, limits);
        var streams = new EventStreams(operations, new LiveLines(callers, standing), internal);
        return new GraphQlEndpoint(operations, internal, streams, budgets, limits, callers);
    }

    private KnownDocuments documents() {
        try {
            return new KnownDocuments(limits, new Manifest(new PathMatchingResourcePatternResolver()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    private void fetchers(RuntimeWiring.Builder wiring, Map<String, DataFetcher<?>> queries) {
        wiring.type("Query", type -> {
            queries.forEach(type::dataFetcher);
            return type;
        });
        wiring.type(
                "Thing",
                type -> type.dataFetcher(
                        "end", environment -> Objects.requireNonNull(ends).get(environment)));
    }

    /// @param settings names below the prefix and values by turns; those of another prefix are passed over
    static <T> T settings(String prefix, Class<T> type, String... settings) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < settings.length; at += 2) values.put(prefix + "." + settings[at], settings[at + 1]);
        return new Binder(
                        List.of(new MapConfigurationPropertySource(values)),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate(prefix, type);
    }
}
