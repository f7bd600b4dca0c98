package org.citypeers.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.citypeers.graphql.Caller;
import org.citypeers.shared.Effort;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the portal's own API, as anyone at all and within the limits everyone has.
@Component
class InProcess {
    private static final JsonMapper JSON = new JsonMapper();

    /// All pages count as one caller, whoever reads them, and have no budget of their own.
    private static final Caller PAGES = new Caller("the pages of the portal", false, true);

    /// For what one page asks; as long as an operation of anybody may take, unless that is set otherwise.
    private static final Duration TIME = Duration.ofSeconds(15);

    private final WebGraphQlHandler graphql;

    InProcess(WebGraphQlHandler graphql) {
        this.graphql = graphql;
    }

    /// @return the whole answer: `data`, and `errors` if there are any
    JsonNode ask(Question question) {
        var variables = new HashMap<String, @Nullable Object>(question.variables());
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(question.document(), question.operation(), variables, Map.of()),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Caller.CONTEXT, PAGES)).build());
        var answer = Effort.of(TIME).during(() -> graphql.handleRequest(request).block());
        if (answer == null)
            throw new IllegalStateException("the operation " + question.operation() + " gave no answer");
        return JSON.valueToTree(answer.toMap());
    }
}
