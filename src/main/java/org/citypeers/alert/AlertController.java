package org.citypeers.alert;

import java.util.concurrent.CompletableFuture;
import org.citypeers.graphql.Below;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class AlertController {
    private final SavedSearches searches;

    AlertController(SavedSearches searches, Matches matches, BatchLoaderRegistry loaders) {
        this.searches = searches;
        Below.<Boolean, SearchMatchConnection>register(
                loaders, "searchMatches", (ids, all, page, viewer) -> matches.of(ids, page, viewer));
    }

    @QueryMapping
    Connection<SavedSearch> savedSearches(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer) {
        return searches.of(viewer, Page.of(first, after, last, before));
    }

    @MutationMapping
    SearchSavePayload searchSave(@Argument SearchSaveInput input, @ContextValue Viewer viewer) {
        return searches.save(input, viewer);
    }

    @MutationMapping
    SearchForgetPayload searchForget(@Argument SearchForgetInput input, @ContextValue Viewer viewer) {
        return searches.forget(input, viewer);
    }

    @SchemaMapping
    CompletableFuture<SearchMatchConnection> matches(
            SavedSearch search,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Viewer viewer,
            DataLoader<Below<Boolean>, SearchMatchConnection> searchMatches) {
        return searchMatches.load(new Below<>(search.id(), true, Page.of(first, after, last, before), viewer));
    }
}
