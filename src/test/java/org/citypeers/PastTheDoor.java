package org.citypeers;

import java.time.Duration;
import java.util.Map;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/// Asks the API as somebody, past the door that tells who it is.
public final class PastTheDoor {
    /// A busy machine plans the first questions longer.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PastTheDoor() {}

    public static GraphQlTester as(Viewer viewer, ExecutionGraphQlService service) {
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of("viewer", viewer)).build())
                .responseTimeout(PATIENCE)
                .build();
    }
}
