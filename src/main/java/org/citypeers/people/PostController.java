package org.citypeers.people;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.citypeers.city.Cities;
import org.citypeers.city.City;
import org.citypeers.graphql.Batches;
import org.citypeers.graphql.Below;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class PostController {
    private final Posts posts;
    private final People people;
    private final Cities cities;

    PostController(Posts posts, People people, Cities cities, BatchLoaderRegistry loaders) {
        this.posts = posts;
        this.people = people;
        this.cities = cities;
        Below.register(loaders, "cityPosts", posts::at);
    }

    @SchemaMapping(typeName = "City", field = "posts")
    CompletableFuture<Connection<Post>> postsOfCity(
            City city,
            @Argument @Nullable List<String> roles,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<List<String>>, Connection<Post>> cityPosts) {
        return cityPosts.load(
                new Below<>(city.id(), roles == null ? List.of() : roles, Page.of(first, after, last, before), viewer));
    }

    @BatchMapping
    Map<Post, List<Tenure>> tenures(List<Post> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Post::id, posts.tenures(Batches.ids(of, Post::id), viewer));
    }

    @BatchMapping
    Map<Post, List<Person>> holders(List<Post> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Post::id, posts.holders(Batches.ids(of, Post::id), viewer));
    }

    @BatchMapping
    Map<Post, Boolean> vacant(List<Post> of, @ContextValue Viewer viewer) {
        var held = posts.holders(Batches.ids(of, Post::id), viewer);
        return of.stream()
                .collect(toMap(Function.identity(), post -> !held.containsKey(post.id()), (one, same) -> one));
    }

    @BatchMapping(typeName = "Post", field = "city")
    Map<Post, City> cityOfPost(List<Post> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Post::cityId, cities, viewer, City.class);
    }

    @BatchMapping(typeName = "Tenure", field = "city")
    Map<Tenure, City> cityOfTenure(List<Tenure> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Tenure::cityId, cities, viewer, City.class);
    }

    @BatchMapping(typeName = "Tenure", field = "person")
    Map<Tenure, Person> personOfTenure(List<Tenure> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Tenure::personId, people, viewer, Person.class);
    }

    @BatchMapping(typeName = "Tenure", field = "post")
    Map<Tenure, Post> postOfTenure(List<Tenure> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Tenure::postId, posts, viewer, Post.class);
    }
}
