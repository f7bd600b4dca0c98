package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.citypeers.library.TestItems.Item;
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
import tools.jackson.databind.json.JsonMapper;

/// What searches must bear: abuse, haste, and an index that changes under a reader's hands.
class HoldingTests {
    private static final Path ABUSES = Path.of("src/test/resources/library/abusive-queries.jsonl");
    private static final JsonMapper JSON = new JsonMapper();

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
            var abuses = new ArrayList<>(listed());
            abuses.addAll(generated(new Random(20_261_125), 60));
            assertThat(abuses).hasSizeGreaterThan(300);
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

    static List<String> listed() throws IOException {
        var abuses = new ArrayList<String>();
        for (var line : Files.readAllLines(ABUSES)) {
            var one = JSON.readTree(line);
            abuses.add(one.path("before").asString("")
                    + one.path("repeat").asString("").repeat(one.path("times").asInt(0))
                    + one.path("after").asString(""));
        }
        return abuses;
    }

    /// Pieces that mean something to some search engine, and any letters at all, in any order.
    private static List<String> generated(Random random, int number) {
        var pieces = List.of(
                "(", ")", "[", "]", "{", "}", "\"", "'", "*", "?", "~", "^", ":", "\\", "/", "+", "-", "!", "&&", "||",
                " ", " ", " ", "AND", "OR", "NOT", "TO", "garden", "gardn", "wood", "title:", "city:", "step:",
                "topic:", "\u0000", "\uD800", "\uDC00", "\u202E", "\u0301", "\uFEFF", "9", "1e99", "é", "ñ", "園", "😀");
        var abuses = new ArrayList<String>();
        for (int at = 0; at < number; at++) {
            var text = new StringBuilder();
            int length = at % 4 == 0 ? Words.MAX_LENGTH - 10 : 1 + random.nextInt(120);
            while (text.length() < length) {
                if (random.nextInt(5) == 0) text.append((char) random.nextInt(0x10000));
                else text.append(pieces.get(random.nextInt(pieces.size())));
            }
            // Composed, a question may get longer by the canonical forms of single letters.
            abuses.add(Folded.cut(text.toString(), Words.MAX_LENGTH / (at % 4 == 0 ? 2 : 1)));
        }
        return abuses;
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
