package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.peers.StarterPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What pages ask, over the starter library: the first line of each document says how many questions to the graph it
/// may take, and no list on it may make that more.
class PageQuestionsTests {
    private static final Path PAGES = Path.of("src/test/resources/pages");

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
        var portal = StarterPortal.shared();
        // whoever asks first after a change reads the names of cities and topics anew for all
        Counted.of(portal, document, Map.of());
        var counted = Counted.of(portal, document, Map.of());
        assertThat(counted.data())
                .as("the page has something to show")
                .doesNotContain("=null}}")
                .hasSizeGreaterThan(200);

        assertThat(counted.questions()).as(page.getFileName().toString()).isLessThanOrEqualTo(most);
    }
}
