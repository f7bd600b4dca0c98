package org.citypeers.web;

import java.util.HashMap;
import org.citypeers.graphql.Operations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the portal's own API, as any client does.
@Component
class InProcess {
    private static final JsonMapper JSON = new JsonMapper();

    private final Operations api;

    InProcess(Operations api) {
        this.api = api;
    }

    /// @return the whole answer: `data`, and `errors` if there are any
    JsonNode ask(Question question) {
        return JSON.valueToTree(
                api.ask(question.document(), question.operation(), new HashMap<>(question.variables())));
    }
}
