package org.citypeers.playbook;

import graphql.GraphQLContext;
import java.util.Objects;
import org.citypeers.playbook.PlaybookVersions.Asked;
import org.citypeers.playbook.PlaybookVersions.Content;
import org.citypeers.shared.Viewer;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// One question for the fields of many playbooks that take arguments, which `@BatchMapping` cannot give.
@Component
class PlaybookLoaders {
    PlaybookLoaders(BatchLoaderRegistry loaders, PlaybookVersions versions) {
        loaders.forTypePair(Asked.class, PlaybookVersion.class)
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromCallable(() -> versions.versions(asked, viewer(environment))));
        loaders.forTypePair(Asked.class, Content.class)
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromCallable(() -> versions.contents(asked, viewer(environment))));
    }

    private static Viewer viewer(BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        return context.getOrDefault("viewer", Viewer.ANYONE);
    }
}
