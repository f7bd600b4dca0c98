package org.citypeers.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.citypeers.graphql.Batches;
import org.citypeers.playbook.PlaybookVersions.Asked;
import org.citypeers.playbook.PlaybookVersions.Content;
import org.citypeers.shared.Viewer;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class VersionController {
    private final Playbooks playbooks;
    private final Steps steps;
    private final UsedNodes used;

    VersionController(Playbooks playbooks, Steps steps, UsedNodes used) {
        this.playbooks = playbooks;
        this.steps = steps;
        this.used = used;
    }

    @BatchMapping(typeName = "PlaybookVersion", field = "playbook")
    Map<PlaybookVersion, Playbook> ofVersions(List<PlaybookVersion> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, PlaybookVersion::playbookId, playbooks, viewer, Playbook.class);
    }

    @SchemaMapping
    CompletableFuture<List<PlaybookSection>> sections(PlaybookVersion of, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of)).thenApply(Content::sections);
    }

    @SchemaMapping
    CompletableFuture<List<Step>> steps(
            PlaybookVersion of, @Argument @Nullable StepRequirement requirement, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of)).thenApply(content -> content.steps(requirement));
    }

    @SchemaMapping
    CompletableFuture<Optional<Step>> step(
            PlaybookVersion of, @Argument String key, DataLoader<Asked, Content> loader) {
        return loader.load(Asked.of(of)).thenApply(content -> content.step(key));
    }

    @BatchMapping(typeName = "Step", field = "playbook")
    Map<Step, Playbook> ofSteps(List<Step> of, @ContextValue Viewer viewer) {
        return Batches.nodes(of, Step::playbookId, playbooks, viewer, Playbook.class);
    }

    @BatchMapping
    Map<Step, PlaybookSection> section(List<Step> of, @ContextValue Viewer viewer) {
        return steps.sections(of, viewer);
    }

    @BatchMapping
    Map<Step, List<Object>> resources(List<Step> of, @ContextValue Viewer viewer) {
        return Batches.lists(of, Step::id, used.of(steps.used(Batches.ids(of, Step::id), viewer), viewer));
    }

    @SchemaMapping
    CompletableFuture<PlaybookVersion> version(Step of, DataLoader<Asked, PlaybookVersion> loader) {
        return loader.load(new Asked(of.playbookId(), of.version()));
    }
}
