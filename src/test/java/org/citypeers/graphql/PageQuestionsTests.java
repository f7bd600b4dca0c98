package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.citypeers.peers.StarterPortal;
import org.citypeers.shared.Effort;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.server.WebGraphQlResponse;

/// What pages ask, over the starter library: the first line of each document says how many questions to the graph it
/// may take, and no list on it may make that more.
class PageQuestionsTests {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Set<Operation> QUERY = Set.copyOf(EnumSet.of(Operation.QUERY));
    private static final Caller HOUSE = Caller.withToken("pages", true);

    static List<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksTheGraphNoMoreThanItSays(Path page) throws IOException {
        var lines = Files.readAllLines(page);
        var document = String.join("\n", lines.subList(1, lines.size()));
        int most = Integer.parseInt(lines.getFirst().replace("# questions: ", ""));
        var operations = StarterPortal.shared().bean(Operations.class);
        var counted = Effort.of(Duration.ofSeconds(60));
        WebGraphQlResponse answer =
                operations.run(new Sent(document, null, false, null, null), HOUSE, Viewer.ANYONE, QUERY, counted);
        assertThat(answer.getExecutionResult().getErrors()).isEmpty();
        var data = answer.toMap().get("data");
        assertThat(String.valueOf(data))
                .as("the page has something to show")
                .doesNotContain("=null}}")
                .hasSizeGreaterThan(200);

        assertThat(counted.questions()).as(page.getFileName().toString()).isLessThanOrEqualTo(most);
    }
}
