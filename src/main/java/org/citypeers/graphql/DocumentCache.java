package org.citypeers.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Keeps documents that were parsed and found valid, by their text, within a budget of characters.
@Component
final class DocumentCache implements PreparsedDocumentProvider {
    private final Cache<String, PreparsedDocumentEntry> documents;

    DocumentCache(GraphQlLimits limits) {
        this.documents = Caffeine.newBuilder()
                .maximumWeight(limits.cachedDocuments())
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var known = documents.getIfPresent(input.getQuery());
        if (known != null) return CompletableFuture.completedFuture(known);
        var entry = parse.apply(input);
        if (!entry.hasErrors()) documents.put(input.getQuery(), entry);
        return CompletableFuture.completedFuture(entry);
    }
}
