package org.citypeers.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.citypeers.city.City;
import org.citypeers.graphql.Batches;
import org.citypeers.graphql.Below;
import org.citypeers.program.Program;
import org.citypeers.program.Programs;
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
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class PracticeController {
    private final Practices practices;
    private final Submissions submissions;
    private final Topics topics;
    private final Programs programs;

    PracticeController(
            Practices practices,
            Submissions submissions,
            Topics topics,
            Programs programs,
            Evidences evidences,
            BatchLoaderRegistry loaders) {
        this.practices = practices;
        this.topics = topics;
        this.programs = programs;
        this.submissions = submissions;
        loaders.<String, Evidence>forName("evidences")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> evidences.of(ids)));
        Below.<Boolean, Connection<Practice>>register(
                loaders, "cityPractices", (cities, all, page, viewer) -> practices.of(cities, page, viewer));
    }

    @QueryMapping
    Optional<Practice> practice(@Argument PracticeBy by, @ContextValue Viewer viewer) {
        return practices.practice(by, viewer);
    }

    @MutationMapping
    PracticeSubmitPayload practiceSubmit(@Argument PracticeSubmitInput input, @ContextValue Viewer viewer) {
        return submissions.submit(input, viewer);
    }

    @MutationMapping
    PracticeWithdrawPayload practiceWithdraw(@Argument PracticeWithdrawInput input, @ContextValue Viewer viewer) {
        return submissions.withdraw(input, viewer);
    }

    @SchemaMapping(typeName = "City", field = "practices")
    CompletableFuture<Connection<Practice>> practicesOfCity(
            City city,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<Boolean>, Connection<Practice>> cityPractices) {
        return cityPractices.load(new Below<>(city.id(), true, Page.of(first, after, last, before), viewer));
    }

    @SchemaMapping(typeName = "Practice", field = "evidenceLevel")
    CompletableFuture<EvidenceLevel> evidenceLevel(Practice practice, DataLoader<String, Evidence> evidences) {
        return evidences
                .load(practice.id())
                .thenApply(one -> Objects.requireNonNull(one).level());
    }

    @SchemaMapping(typeName = "Practice", field = "evidence")
    CompletableFuture<String> evidence(Practice practice, DataLoader<String, Evidence> evidences) {
        return evidences
                .load(practice.id())
                .thenApply(one -> Objects.requireNonNull(one).sentence());
    }

    @SchemaMapping(typeName = "Practice", field = "cityCount")
    CompletableFuture<Integer> cityCount(Practice practice, DataLoader<String, Evidence> evidences) {
        return evidences
                .load(practice.id())
                .thenApply(one -> Objects.requireNonNull(one).cities());
    }

    @BatchMapping
    Map<Practice, List<Topic>> topics(List<Practice> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Practice::id, topics.addressed(Batches.ids(of, Practice::id), false, viewer));
    }

    @BatchMapping
    Map<Practice, List<Topic>> challenges(List<Practice> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Practice::id, topics.addressed(Batches.ids(of, Practice::id), true, viewer));
    }

    @BatchMapping
    Map<Practice, List<Program>> programs(List<Practice> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Practice::id, programs.of(Batches.ids(of, Practice::id), viewer));
    }

    @BatchMapping
    Map<Practice, List<Citation>> sources(List<Practice> of) {
        return Batches.lists(of, Practice::id, practices.citations(Batches.ids(of, Practice::id), "SOURCE"));
    }

    @BatchMapping
    Map<Practice, List<Citation>> guidance(List<Practice> of) {
        return Batches.lists(of, Practice::id, practices.citations(Batches.ids(of, Practice::id), "GUIDANCE"));
    }
}
