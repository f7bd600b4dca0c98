package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.citypeers.peers.StarterPortal;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// What a query of the starter portal answers to anybody, and how many questions to the graph it took. What the portal
/// asks for itself meanwhile does not count.
///
/// @param data in words
public record Counted(String data, long questions) {
    private static final Set<Operation> QUERY = Set.copyOf(EnumSet.of(Operation.QUERY));
    private static final Caller HOUSE = Caller.withToken("pages", true);

    public static Counted of(StarterPortal portal, String document, Map<String, @Nullable Object> variables) {
        var effort = Effort.of(Duration.ofSeconds(60));
        var answer = portal.bean(Operations.class)
                .run(new Sent(document, null, false, null, variables), HOUSE, Viewer.ANYONE, QUERY, effort);
        assertThat(answer.getExecutionResult().getErrors()).isEmpty();
        return new Counted(String.valueOf(answer.toMap().get("data")), effort.questions());
    }
}
