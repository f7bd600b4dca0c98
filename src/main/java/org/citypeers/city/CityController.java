package org.citypeers.city;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.citypeers.shared.Connection;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Page;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topic;
import org.citypeers.topic.Topics;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class CityController {
    private final Cities cities;
    private final CityListing listing;
    private final SimilarCities similarCities;
    private final Topics topics;

    CityController(
            Cities cities,
            CityListing listing,
            SimilarCities similarCities,
            Topics topics,
            Facts facts,
            BatchLoaderRegistry loaders) {
        this.cities = cities;
        this.listing = listing;
        this.similarCities = similarCities;
        this.topics = topics;
        // A batch mapping takes no arguments, and facts are asked for by metric.
        loaders.<String, List<DatedFact>>forName("cityFacts")
                .registerMappedBatchLoader((ids, asked) -> Mono.fromSupplier(() -> facts.of(ids, viewer(asked))));
    }

    @QueryMapping
    Optional<City> city(@Argument CityBy by, @ContextValue Viewer viewer) {
        return cities.city(by, viewer);
    }

    @QueryMapping
    Connection<City> cities(
            @Argument @Nullable String query,
            @Argument @Nullable CityFilter filter,
            @Argument @Nullable CityOrder orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer) {
        return listing.list(query, filter, orderBy, Page.of(first, after, last, before), viewer);
    }

    @QueryMapping
    SimilarCities.@Nullable SimilarCityConnection similarCities(
            @Argument CityBy of,
            @Argument @Nullable CityLens lens,
            @Argument @Nullable String language,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer) {
        return similarCities.similar(of, lens, Tongue.of(language), Page.of(first, after, last, before), viewer);
    }

    @QueryMapping
    List<NamedCityLens> cityLenses() {
        return NamedCityLens.all();
    }

    @SchemaMapping
    CompletableFuture<List<DatedFact>> facts(
            City city, @Argument @Nullable String metric, DataLoader<String, List<DatedFact>> cityFacts) {
        return cityFacts.load(city.id()).thenApply(all -> of(metric, all));
    }

    @BatchMapping
    Map<City, List<Topic>> topics(List<City> of, @ContextValue Viewer viewer) {
        var found = topics.of(of.stream().map(City::id).toList(), viewer);
        return of.stream()
                .collect(toMap(
                        Function.identity(), city -> found.getOrDefault(city.id(), List.of()), (one, same) -> one));
    }

    private static List<DatedFact> of(@Nullable String metric, @Nullable List<DatedFact> all) {
        if (all == null) return List.of();
        return all.stream()
                .filter(fact -> metric == null || fact.metric().equals(metric))
                .toList();
    }

    private static Viewer viewer(BatchLoaderEnvironment asked) {
        var context = Objects.requireNonNull(asked.<GraphQLContext>getContext());
        return Objects.requireNonNull(context.get("viewer"));
    }
}
