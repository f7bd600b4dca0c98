package org.citypeers.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.citypeers.city.Cities;
import org.citypeers.city.City;
import org.citypeers.graphql.Batches;
import org.citypeers.graphql.Below;
import org.citypeers.people.Person;
import org.citypeers.program.Program;
import org.citypeers.program.Programs;
import org.citypeers.shared.Connection;
import org.citypeers.shared.DatedFact;
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
class ImplementationController {
    private final Implementations implementations;
    private final Outcomes outcomes;
    private final Practices practices;
    private final Cities cities;
    private final Programs programs;

    ImplementationController(
            Implementations implementations,
            Outcomes outcomes,
            Practices practices,
            Cities cities,
            Programs programs,
            ImplementationPages pages,
            BatchLoaderRegistry loaders) {
        this.implementations = implementations;
        this.outcomes = outcomes;
        this.practices = practices;
        this.cities = cities;
        this.programs = programs;
        Below.register(loaders, "practiceImplementations", pages::ofPractices);
        Below.register(loaders, "cityImplementations", pages::ofCities);
        Below.register(loaders, "personImplementations", pages::ofPeople);
    }

    @SchemaMapping(typeName = "Practice", field = "implementations")
    CompletableFuture<Connection<Implementation>> ofPractice(
            Practice practice,
            @Argument @Nullable ImplementationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<ImplementationFilter>, Connection<Implementation>> practiceImplementations) {
        return practiceImplementations.load(below(practice.id(), filter, Page.of(first, after, last, before), viewer));
    }

    @SchemaMapping(typeName = "City", field = "implementations")
    CompletableFuture<Connection<Implementation>> ofCity(
            City city,
            @Argument @Nullable ImplementationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<ImplementationFilter>, Connection<Implementation>> cityImplementations) {
        return cityImplementations.load(below(city.id(), filter, Page.of(first, after, last, before), viewer));
    }

    @SchemaMapping(typeName = "Person", field = "implementations")
    CompletableFuture<PersonImplementationConnection> ofPerson(
            Person person,
            @Argument @Nullable ImplementationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<ImplementationFilter>, PersonImplementationConnection> personImplementations) {
        return personImplementations.load(below(person.id(), filter, Page.of(first, after, last, before), viewer));
    }

    @BatchMapping
    Map<Implementation, Practice> practice(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Implementation::practiceId, practices, viewer, Practice.class);
    }

    @BatchMapping
    Map<Implementation, City> city(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Implementation::cityId, cities, viewer, City.class);
    }

    @BatchMapping
    Map<Implementation, Program> program(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Implementation::programId, programs, viewer, Program.class);
    }

    @BatchMapping
    Map<Implementation, List<Person>> leads(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.lists(
                of, Implementation::id, Contribution.leads(implementations.contributions(ids(of), viewer)));
    }

    @BatchMapping
    Map<Implementation, List<Contribution>> contributors(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Implementation::id, implementations.contributions(ids(of), viewer));
    }

    @BatchMapping
    Map<Implementation, List<Implementation>> adaptedFrom(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Implementation::id, implementations.origins(ids(of), viewer));
    }

    @BatchMapping
    Map<Implementation, List<Implementation>> adoptedBy(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Implementation::id, implementations.adoptions(ids(of), viewer));
    }

    @BatchMapping
    Map<Implementation, List<Outcome>> outcomes(List<Implementation> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Implementation::id, outcomes.of(ids(of), viewer));
    }

    @BatchMapping
    Map<Implementation, List<ImplementationEvent>> events(List<Implementation> of) {
        return Batches.lists(of, Implementation::id, implementations.events(ids(of)));
    }

    @BatchMapping
    Map<Implementation, List<DatedFact>> facts(List<Implementation> of) {
        return Batches.lists(of, Implementation::id, implementations.facts(ids(of)));
    }

    @BatchMapping
    Map<Implementation, List<Citation>> sources(List<Implementation> of) {
        return Batches.lists(of, Implementation::id, practices.citations(ids(of), "SOURCE"));
    }

    @BatchMapping
    Map<Outcome, Implementation> implementation(List<Outcome> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Outcome::implementationId, implementations, viewer, Implementation.class);
    }

    private static Collection<String> ids(List<Implementation> of) {
        return Batches.ids(of, Implementation::id);
    }

    private static Below<ImplementationFilter> below(
            String parent, @Nullable ImplementationFilter filter, Page page, Viewer viewer) {
        return new Below<>(parent, Objects.requireNonNullElse(filter, ImplementationFilter.NONE), page, viewer);
    }
}
