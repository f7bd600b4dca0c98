package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions for what did not work, and those that only sound like one.
class FatesTests extends FreshLibrary {
    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "lots", "Mowing lots", "Programs and proyectos for lots, and no failure."),
                Item.of("practice", "post-mortem", "What failed and why", "It failed, and failed again: lots."),
                Item.of("practice", "adopted", "Adopt a lot", "A licence for lots.")
                        .facet("status", "STOPPED"),
                Item.of("practice", "roofs", "Cool roofs", "White paint.").facet("status", "FAILED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no failure",
                "without failure lots",
                "programs that never failed",
                "programs that have not yet failed",
                "prevent another failure",
                "lots sin fracasos",
                "heart failure",
                "fracaso escolar"
            })
    void whoDoesNotAskForFailuresIsShownNone(String question) {
        assertThat(library.slugs(question)).as(question).doesNotContain("roofs");
        assertThat(library.search(question).edges())
                .flatExtracting(LibraryEdge::matchedBy)
                .extracting(MatchReason::signal)
                .doesNotContain(MatchSignal.STATUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs that failed", "what went wrong", "proyectos que fracasaron"})
    void whoAsksForFailuresAloneIsShownAll(String question) {
        assertThat(library.slugs(question).subList(0, 2)).as(question).containsExactlyInAnyOrder("adopted", "roofs");
    }

    @Test
    void whatWasStoppedStandsFirstHoweverOftenTheWordIsSaid() {
        assertThat(library.slugs("failed ".repeat(30) + "lots")).startsWith("adopted", "post-mortem");
        assertThat(library.slugs("lots failed")).startsWith("adopted").doesNotContain("roofs");
    }
}
