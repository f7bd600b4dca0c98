package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Concept;
import org.citypeers.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The values of the topic facet can be drawn as a tree.
class FacetTreeTests {
    @TempDir
    Path folder;

    @Test
    void everyTopicSaysWhatStandsAboveItAndStandsBehindIt() throws IOException {
        try (var library = library()) {
            for (var slug : List.of("place", "parks", "gardens", "streets"))
                library.put(Item.of("topic", slug, slug, ""));
            library.put(
                    item("one", "place", "parks", "gardens"),
                    item("two", "place", "parks", "gardens"),
                    item("three", "place", "streets"));
            var values = topics(library, Viewer.ANYONE, 10);
            assertThat(values).extracting(Facet.Value::label).containsExactly("place", "parks", "gardens", "streets");
            assertThat(values.get(2).path()).containsExactly(id("place"), id("parks"));
            assertThat(values.getFirst().path()).isEmpty();
            for (int size = 1; size <= 4; size++) {
                var before = new HashSet<String>();
                for (var value : topics(library, Viewer.ANYONE, size)) {
                    assertThat(before).containsAll(value.path());
                    before.add(value.value());
                }
            }
        }
    }

    @Test
    void aCircleInTheTaxonomyHasAnEnd() {
        var circle = Hierarchy.of(List.of(concept("one", "other"), concept("other", "one")));
        assertThat(circle.above(id("one"))).containsExactly(id("other"));
    }

    private TestLibrary library() throws IOException {
        var concepts = new ArrayList<Concept>();
        concepts.add(concept("place"));
        concepts.add(concept("parks", "place"));
        concepts.add(concept("gardens", "parks"));
        concepts.add(concept("streets", "place"));
        return new TestLibrary(folder, Duration.ofSeconds(30), concepts);
    }

    private static List<Facet.Value> topics(TestLibrary library, Viewer viewer, int size) {
        var all = LibraryQuestion.of(null, null, null, viewer);
        return library.search
                .facets(all, List.of(LibraryFacetField.TOPIC), size)
                .getFirst()
                .values();
    }

    private static Item item(String slug, String... topics) {
        return Item.of("practice", slug, slug, "")
                .facet("topic", List.of(topics).stream().map(FacetTreeTests::id).toArray(String[]::new));
    }

    private static Concept concept(String slug, String... broader) {
        return new Concept(
                id(slug),
                slug,
                List.of(new Topic.Label("en", slug, List.of())),
                List.of(broader).stream().map(FacetTreeTests::id).toList());
    }

    private static String id(String slug) {
        return TestLibrary.id("topic", slug);
    }
}
