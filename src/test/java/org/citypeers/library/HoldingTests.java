package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.Page;
import org.citypeers.shared.TimedOut;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What searches must bear: abuse, haste, and an index that changes under a reader's hands.
class HoldingTests {
    @TempDir
    Path folder;

    @Test
    void everyAbusiveQuestionIsAnsweredInTime() throws IOException {
        try (var library = new TestLibrary(folder)) {
            library.put(
                    Item.of("playbook", "garden", "Garden guide", "Gardens.")
                            .body("garden wood ".repeat(200))
                            .steps(new Part("dig", "Dig the garden", "Dig.")),
                    Item.of("practice", "wood", "Wood and garden", "Wood."),
                    Item.of("topic", "garden-topic", "Gardens", "About gardens."));
            var abuses = new ArrayList<>(Abuses.listed());
            abuses.addAll(Abuses.generated(new Random(20_261_125), 60));
            for (int at = 0; at < abuses.size(); at++) {
                var abuse = abuses.get(at);
                var manner = at % 2 == 0 ? Manner.PLAIN : new Manner(false, true, "es");
                var question = LibraryQuestion.of(abuse, manner, null, null, Viewer.ANYONE);
                assertThat(library.search(question, Page.forward(20, null)).isPartial())
                        .as(abuse)
                        .isFalse();
                library.search.nearestTopics(question, 5);
                library.search.facets(question, List.of(LibraryFacetField.values()), 10);
                library.suggestions.of(abuse, null, 8, Viewer.ANYONE);
            }
        }
    }

    @Test
    void aSearchThatRanOutOfTimeWithNothingInHandIsNoEmptyAnswer() throws IOException {
        try (var library = new TestLibrary(folder, Duration.ZERO, List.of())) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            for (var question :
                    List.of("garden", "gardn guide", "\"garden guide\"", "title:garden", "-wood garden", ""))
                assertThatExceptionOfType(TimedOut.class).as(question).isThrownBy(() -> library.search(question));
        }
    }

    @Test
    void aSearchThatRanOutOfTimeWithHitsInHandShowsThemAndSaysThatItIsPartial() throws IOException {
        try (var library = new TestLibrary(folder)) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            for (var words : List.of("garden", "gardn guide", "\"garden guide\"", "title:garden", "-wood garden", "")) {
                var question = LibraryQuestion.of(words, null, null, Viewer.ANYONE);
                var found = library.ask(
                        searcher -> new Finding(question, Selection.STUBS, searcher, searcher, new Patience(() -> true))
                                .of(Page.forward(20, null), Lexicon.EMPTY));
                assertThat(found.isPartial()).as(words).isTrue();
                assertThat(TestLibrary.slugs(found)).as(words).containsExactly("garden");
            }
        }
    }

    @Test
    void facetsThatRanOutOfTimeSayThatTheyArePartial() throws IOException {
        try (var library = new TestLibrary(folder, Duration.ZERO, List.of())) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            var everything = LibraryQuestion.of("garden", null, null, Viewer.ANYONE);
            assertThat(library.search.facets(everything, List.of(LibraryFacetField.KIND, LibraryFacetField.TOPIC), 10))
                    .hasSize(2)
                    .allSatisfy(facet -> assertThat(facet.isPartial()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(LibraryOrder.class)
    void whoWalksThroughAListWhileItChangesSeesWhatStaysExactlyOnce(LibraryOrder order) throws IOException {
        try (var library = new TestLibrary(folder)) {
            var staying = new HashSet<String>();
            var items = new ArrayList<IndexedItem>();
            for (int at = 0; at < 40; at++) {
                items.add(item("stays-" + at, at).made());
                items.add(item("goes-" + at, at).made());
                staying.add("stays-" + at);
            }
            library.put(items);
            var forward = new ArrayList<String>();
            int step = 0;
            @Nullable String after = null;
            do {
                var page = library.search(question(order), Page.forward(7, after));
                forward.addAll(TestLibrary.slugs(page));
                after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
                change(library, step++);
            } while (after != null);
            assertThat(forward).filteredOn(staying::contains).containsExactlyInAnyOrderElementsOf(staying);

            var back = new ArrayList<String>();
            @Nullable String before = null;
            do {
                var page = library.search(question(order), Page.of(null, null, 7, before));
                back.addAll(0, TestLibrary.slugs(page));
                before = page.pageInfo().hasPreviousPage() ? page.pageInfo().startCursor() : null;
                change(library, step++);
            } while (before != null);
            assertThat(back).filteredOn(staying::contains).containsExactlyInAnyOrderElementsOf(staying);
        }
    }

    private static LibraryQuestion question(LibraryOrder order) {
        return LibraryQuestion.of("fribble", null, order, Viewer.ANYONE);
    }

    private static Item item(String slug, int at) {
        var body = "fribble ".repeat(1 + at % 9) + "other ".repeat(8 - at % 9);
        return Item.of("practice", slug, "Garden " + slug, "Same words everywhere.")
                .body(body.strip())
                .number("cities", 3);
    }

    private static void change(TestLibrary library, int step) throws IOException {
        library.remove(TestLibrary.id("practice", "goes-" + step % 40));
        library.put(item("comes-" + step, step), item("arrives-" + step, step + 5));
    }
}
