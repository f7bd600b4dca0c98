package org.citypeers.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.citypeers.city.City;
import org.citypeers.graphql.Batches;
import org.citypeers.graphql.Below;
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
class PeopleController {
    private final People people;
    private final PeopleDirectory directory;
    private final Topics topics;

    PeopleController(
            People people,
            PeopleDirectory directory,
            CityPeople cityPeople,
            Topics topics,
            BatchLoaderRegistry loaders) {
        this.people = people;
        this.directory = directory;
        this.topics = topics;
        Below.register(loaders, "cityPeople", cityPeople::of);
    }

    @QueryMapping
    Optional<Person> person(@Argument PersonBy by, @ContextValue Viewer viewer) {
        return people.person(by, viewer);
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable String query,
            @Argument @Nullable PersonFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer) {
        return directory.find(query, filter, Page.of(first, after, last, before), viewer);
    }

    @SchemaMapping(typeName = "City", field = "people")
    CompletableFuture<CityPeopleConnection> peopleOfCity(
            City city,
            @Argument @Nullable Boolean current,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<Optional<Boolean>>, CityPeopleConnection> cityPeople) {
        return cityPeople.load(
                new Below<>(city.id(), Optional.ofNullable(current), Page.of(first, after, last, before), viewer));
    }

    @BatchMapping
    Map<Person, List<Tenure>> posts(List<Person> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Person::id, people.tenures(Batches.ids(of, Person::id), viewer));
    }

    @BatchMapping
    Map<Person, List<Tenure>> successors(List<Person> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Person::id, people.successors(Batches.ids(of, Person::id), viewer));
    }

    @BatchMapping(field = "topics")
    Map<Person, List<Topic>> topics(List<Person> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Person::id, topics.of(Batches.ids(of, Person::id), viewer));
    }
}
