package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.junit.jupiter.api.Test;

/// What the taxonomy around a topic adds to a search that names it.
class WiderAndNarrowerTests extends FreshLibrary {
    @Override
    List<Concept> concepts() {
        return List.of(
                concept("place", "Public space"),
                concept("gardens", "Gardens", "place"),
                concept("compost", "Composting", "gardens"));
    }

    @Override
    void fill() throws IOException {
        library.put(
                Item.of("practice", "plain", "Gardens", "Beds."),
                Item.of("practice", "public", "Gardens", "Beds.").facet("topic", id("place")),
                Item.of("practice", "bench", "Benches", "Seats.").facet("topic", id("place")),
                Item.of("practice", "heap", "Composting", "Heaps."));
    }

    @Test
    void theNameOfANarrowerTopicIsFoundBehindTheWordsThemselves() {
        var found = library.search("gardens");
        assertThat(TestLibrary.slugs(found)).containsExactly("public", "plain", "heap");
        assertThat(found.edges().getLast().matchedBy())
                .extracting(MatchReason::sentence)
                .containsExactly("It says “Composting”, which belongs to “gardens”.");
        assertThat(found.expansions().getFirst().narrower()).containsExactly("Composting");
    }

    @Test
    void whatIsAboutAWiderTopicIsLiftedAndNotFoundForIt() {
        var found = library.search("gardens");
        assertThat(TestLibrary.slugs(found)).startsWith("public", "plain").doesNotContain("bench");
        assertThat(found.expansions().getFirst().broader()).containsExactly("Public space");
    }

    @Test
    void whoWantsTheWordsAloneGetsNeither() {
        var found = library.search("gardens", new Manner(true, false, ""));
        assertThat(TestLibrary.slugs(found)).containsExactlyInAnyOrder("public", "plain");
    }

    private static Concept concept(String slug, String label, String... broader) {
        return new Concept(
                id(slug),
                slug,
                List.of(new Topic.Label("en", label, List.of())),
                List.of(broader).stream().map(WiderAndNarrowerTests::id).toList());
    }

    private static String id(String slug) {
        return TestLibrary.id("topic", slug);
    }
}
