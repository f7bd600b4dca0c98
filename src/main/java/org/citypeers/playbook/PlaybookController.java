package org.citypeers.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.citypeers.graphql.Batches;
import org.citypeers.playbook.PlaybookVersions.Asked;
import org.citypeers.playbook.PlaybookVersions.Content;
import org.citypeers.practice.Practice;
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
import org.springframework.stereotype.Controller;

@Controller
class PlaybookController {
    private final Playbooks playbooks;
    private final PlaybookVersions versions;
    private final Steps steps;
    private final UsedNodes used;
    private final Topics topics;

    PlaybookController(Playbooks playbooks, PlaybookVersions versions, Steps steps, UsedNodes used, Topics topics) {
        this.playbooks = playbooks;
        this.versions = versions;
        this.steps = steps;
        this.used = used;
        this.topics = topics;
    }

    @QueryMapping
    Optional<Playbook> playbook(@Argument PlaybookBy by, @ContextValue Viewer viewer) {
        return playbooks.playbook(by, viewer);
    }

    @BatchMapping(typeName = "Practice", field = "playbooks")
    Map<Practice, List<Playbook>> describing(List<Practice> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Practice::id, playbooks.describing(Batches.ids(of, Practice::id), viewer));
    }

    @BatchMapping
    Map<Playbook, List<Topic>> topics(List<Playbook> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Playbook::id, topics.of(Batches.ids(of, Playbook::id), viewer));
    }

    @BatchMapping
    Map<Playbook, Practice> practice(List<Playbook> of, @ContextValue Viewer viewer) {
        var described = playbooks.practices(Batches.ids(of, Playbook::id), viewer);
        var found = new HashMap<Playbook, Practice>();
        for (var one : of) {
            var practice = described.get(one.id());
            if (practice != null) found.put(one, practice);
        }
        return found;
    }

    @BatchMapping
    Map<Playbook, List<Playbook>> translations(List<Playbook> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Playbook::id, playbooks.translations(Batches.ids(of, Playbook::id), viewer));
    }

    @BatchMapping
    Map<Playbook, List<PlaybookVersion>> versions(List<Playbook> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Playbook::id, versions.of(Batches.ids(of, Playbook::id), viewer));
    }

    @BatchMapping
    Map<Playbook, List<Object>> resources(List<Playbook> of, @ContextValue Viewer viewer) {
        return Batches.lists(
                of, Playbook::id, used.of(steps.usedByPlaybooks(Batches.ids(of, Playbook::id), viewer), viewer));
    }

    @SchemaMapping
    CompletableFuture<PlaybookVersion> version(
            Playbook of, @Argument @Nullable Integer number, DataLoader<Asked, PlaybookVersion> loader) {
        return loader.load(Asked.of(of, number));
    }

    @SchemaMapping
    CompletableFuture<List<PlaybookSection>> sections(Playbook of, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of, null)).thenApply(Content::sections);
    }

    @SchemaMapping
    CompletableFuture<List<Step>> steps(
            Playbook of, @Argument @Nullable StepRequirement requirement, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of, null)).thenApply(content -> content.steps(requirement));
    }

    @SchemaMapping
    CompletableFuture<Optional<Step>> step(Playbook of, @Argument String key, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of, null)).thenApply(content -> content.step(key));
    }
}
