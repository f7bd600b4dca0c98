package org.citypeers.resource;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.citypeers.city.Cities;
import org.citypeers.city.City;
import org.citypeers.graphql.Batches;
import org.citypeers.graphql.Below;
import org.citypeers.graphql.Nodes;
import org.citypeers.people.People;
import org.citypeers.people.Person;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topic;
import org.citypeers.topic.Topics;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ResourceController {
    private static final String ALL = "";

    private final Resources resources;
    private final Topics topics;
    private final People people;
    private final Cities cities;
    private final Nodes nodes;

    ResourceController(
            Resources resources,
            Topics topics,
            People people,
            Cities cities,
            Nodes nodes,
            ResourceLists lists,
            BatchLoaderRegistry loaders) {
        this.resources = resources;
        this.topics = topics;
        this.people = people;
        this.cities = cities;
        this.nodes = nodes;
        Below.<String, Connection<Resource>>register(
                loaders, "writtenResources", (ids, none, page, viewer) -> lists.written(ids, page, viewer));
        Below.<String, Connection<Resource>>register(
                loaders, "placedResources", (ids, none, page, viewer) -> lists.placed(ids, page, viewer));
    }

    @QueryMapping
    Optional<Resource> resource(@Argument ResourceBy by, @ContextValue Viewer viewer) {
        return resources.resource(by, viewer);
    }

    @BatchMapping
    Map<Resource, String> body(List<Resource> of, @ContextValue Viewer viewer) {
        return each(of, resources.bodies(Batches.ids(of, Resource::id), viewer));
    }

    @BatchMapping
    Map<Resource, List<Topic>> topics(List<Resource> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Resource::id, topics.of(Batches.ids(of, Resource::id), viewer));
    }

    @BatchMapping
    Map<Resource, List<Person>> authors(List<Resource> of, @ContextValue Viewer viewer) {
        return others(of, resources.authors(Batches.ids(of, Resource::id), viewer), ids -> people.nodes(ids, viewer));
    }

    @BatchMapping
    Map<Resource, List<City>> places(List<Resource> of, @ContextValue Viewer viewer) {
        return others(of, resources.places(Batches.ids(of, Resource::id), viewer), ids -> cities.nodes(ids, viewer));
    }

    @BatchMapping
    Map<Resource, List<Object>> usedBy(List<Resource> of, @ContextValue Viewer viewer) {
        return others(of, resources.users(Batches.ids(of, Resource::id), viewer), ids -> nodes.byId(ids, viewer));
    }

    @SchemaMapping(typeName = "Person", field = "resources")
    CompletableFuture<Connection<Resource>> written(
            Person of,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<String>, Connection<Resource>> writtenResources) {
        return writtenResources.load(new Below<>(of.id(), ALL, Page.of(first, after, last, before), viewer));
    }

    @SchemaMapping(typeName = "City", field = "resources")
    CompletableFuture<Connection<Resource>> placed(
            City of,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<String>, Connection<Resource>> placedResources) {
        return placedResources.load(new Below<>(of.id(), ALL, Page.of(first, after, last, before), viewer));
    }

    /// Nodes of other rooms, in the order of the ids.
    private static <N> Map<Resource, List<N>> others(
            List<Resource> of, Map<String, List<String>> ids, Function<List<String>, Map<String, N>> nodes) {
        var wanted = ids.values().stream().flatMap(List::stream).distinct().toList();
        var found = wanted.isEmpty() ? Map.<String, N>of() : nodes.apply(wanted);
        var others = new HashMap<String, List<N>>();
        ids.forEach((id, named) -> others.put(
                id, named.stream().map(found::get).filter(Objects::nonNull).toList()));
        return Batches.lists(of, Resource::id, others);
    }

    private static Map<Resource, String> each(List<Resource> of, Map<String, String> found) {
        return of.stream()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), ""), (one, same) -> one));
    }
}
