package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.citypeers.graph.changes.Change;
import org.citypeers.graph.changes.Changes;
import org.citypeers.graph.changes.Head;
import org.citypeers.library.TestItems.Item;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.StartRefused;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;

@PortalTest
class FollowerTests {
    private static final LibraryProperties SETTINGS = new LibraryProperties(
            Duration.ofSeconds(5),
            Duration.ofMillis(50),
            1_000,
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            false);

    @TempDir
    Path folder;

    @Autowired
    TestItems items;

    @Autowired
    List<IndexSource> sources;

    @Autowired
    Changes changes;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Graph graph;

    @Autowired
    Follower ours;

    @Autowired
    Library library;

    @Autowired
    LibraryHealthIndicator health;

    @Test
    void aPortalThatComesBackGoesOnWhereItStopped() {
        var first = new Portal(changes);
        first.start();
        items.put(Item.of("practice", "before", "Wabe before the stop", "One."));
        await(() -> first.finds("wabe"));
        first.stop();

        items.put(Item.of("practice", "meanwhile", "Gyre while it was away", "Two."));
        var second = new Portal(changes);
        second.start();
        await(() -> second.finds("gyre"));
        assertThat(second.finds("wabe")).isTrue();
        assertThat(second.generations()).containsExactly("gen-1");
        second.stop();
    }

    @Test
    void anIndexWithAFlippedBitIsNeverSearchedButBuiltAnew() throws IOException {
        items.put(Item.of("practice", "rot", "Borogove rot", "One."));
        var first = new Portal(changes);
        first.start();
        first.stop();
        flipABit(folder.resolve("gen-1"));

        var second = new Portal(changes);
        second.start();
        assertThat(second.finds("borogove")).isTrue();
        assertThat(second.generations()).containsExactly("gen-2");
        second.stop();
    }

    @Test
    void aMissingIndexIsBuiltAnewAndSearchesFailUntilThen() throws IOException {
        items.put(Item.of("practice", "missing", "Mome rath missing", "One."));
        var portal = new Portal(changes);
        assertThatThrownBy(() -> portal.finds("mome")).isInstanceOf(SearchUnavailable.class);
        portal.start();
        assertThat(portal.finds("mome")).isTrue();
        portal.stop();
        FileSystemUtils.deleteRecursively(folder);
        portal.start();
        assertThat(portal.finds("mome")).isTrue();
        portal.stop();
    }

    @Test
    void aRestoredGraphMakesANewIndexWhileTheOldOneServes() {
        items.put(Item.of("practice", "restored", "Jubjub restored", "One."));
        var log = new OtherChanges(changes);
        var portal = new Portal(log);
        portal.start();
        assertThat(portal.finds("jubjub")).isTrue();
        log.epoch = "another history";
        await(() -> portal.generations().equals(List.of("gen-2")));
        assertThat(portal.finds("jubjub")).isTrue();
        portal.stop();
    }

    @Test
    void aLogThatWasCutOrGoneBackInMakesANewIndex() {
        var mark = new Watermark(10, "u", "e", LibraryFields.VERSION);
        var here = new Change(10, "u", List.of());
        assertThat(mark.fits(new Head("e", 12, 3), Optional.of(here))).isTrue();
        assertThat(mark.fits(new Head("e", 12, 11), Optional.empty())).isTrue();
        assertThat(mark.fits(new Head("e", 12, 12), Optional.empty())).isFalse();
        assertThat(mark.fits(new Head("e", 9, 3), Optional.empty())).isFalse();
        assertThat(mark.fits(new Head("f", 12, 3), Optional.of(here))).isFalse();
        var fork = new Change(10, "other", List.of());
        assertThat(mark.fits(new Head("e", 12, 3), Optional.of(fork))).isFalse();
        var old = new Watermark(10, "u", "e", LibraryFields.VERSION - 1);
        assertThat(old.fits(new Head("e", 12, 3), Optional.of(here))).isFalse();
    }

    @Test
    void aFullDiskClosesTheWriterAndTheNextOneGoesOnFromTheLastCommit() {
        var portal = new Portal(changes);
        portal.start();
        items.put(Item.of("practice", "disk-before", "Manxome before", "One."));
        await(() -> portal.finds("manxome"));
        portal.breakWriter();
        items.put(Item.of("practice", "disk-after", "Tumtum after", "Two."));
        await(() -> portal.finds("tumtum"));
        assertThat(portal.finds("manxome")).isTrue();
        assertThat(portal.generations()).containsExactly("gen-1");
        portal.stop();
    }

    @Test
    void whatCannotBeReadIsRecordedAndTheRestGoesOn() {
        record Row(String id) {}
        var poison = Item.of("practice", "poison", "Frabjous poison", "One.");
        items.put(poison);
        items.poisoned.add(poison.id());
        try {
            items.put(poison, Item.of("practice", "healthy", "Frabjous health", "Two."));
            assertThat(ours.state().failures()).isEqualTo(1);
            assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
            assertThat(graph.all(Row.class, "MATCH (f:IndexFailure) RETURN f.id AS id", Map.of()))
                    .containsExactly(new Row(poison.id()));
            assertThat(found(library, "frabjous")).containsExactly("healthy");
        } finally {
            items.poisoned.clear();
        }
        items.put(poison);
        assertThat(ours.state().failures()).isZero();
        assertThat(found(library, "frabjous")).containsExactlyInAnyOrder("healthy", "poison");
        assertThat(graph.all(Row.class, "MATCH (f:IndexFailure) RETURN f.id AS id", Map.of()))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        var poison = Item.of("practice", "poison-again", "Calloohcallay poison", "One.");
        items.put(poison);
        items.poisoned.add(poison.id());
        var portal = new Portal(changes);
        try {
            portal.start();
            assertThat(portal.follower.state().failures()).isEqualTo(1);
            assertThat(portal.finds("calloohcallay")).isFalse();
        } finally {
            items.poisoned.clear();
        }
        await(() -> portal.finds("calloohcallay"));
        await(() -> portal.follower.state().failures() == 0);
        portal.stop();
    }

    @Test
    void searchGoesOnWhileTheGraphIsAway() {
        items.put(Item.of("practice", "away", "Vorpal away", "One."));
        var log = new OtherChanges(changes);
        var portal = new Portal(log);
        portal.start();
        log.away = true;
        await(() -> portal.follower.state().problem() != null);
        assertThat(portal.finds("vorpal")).isTrue();
        log.away = false;
        await(() -> portal.follower.state().problem() == null);
        assertThat(portal.follower.state().failures()).isZero();
        portal.stop();
    }

    @Test
    void twoPortalsOnOneFolderAreRefusedInASentence() {
        var portal = new Portal(changes);
        portal.start();
        var second = new Generations(folder);
        assertThatThrownBy(second::lock)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(StartRefused.FOLDER_IN_USE))
                .hasMessageContaining("Another CityPeers is using the index");
        portal.stop();
    }

    private static List<String> found(Library library, String words) {
        return library
                .search(LibraryQuestion.of(words, null, null, Viewer.ANYONE), Page.forward(20, null), Selection.STUBS)
                .edges()
                .stream()
                .map(edge -> edge.item().slug())
                .toList();
    }

    private static void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void flipABit(Path generation) throws IOException {
        try (var files = Files.list(generation)) {
            var largest = files.filter(file ->
                            file.toString().endsWith(".cfs") || file.toString().endsWith(".tim"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 4;
            Files.write(largest, bytes);
        }
    }

    /// Another portal on the same graph, with an index of its own.
    private final class Portal {
        private final LibraryIndex index = new LibraryIndex(SETTINGS);
        private final Search search = new Search(index, vocabulary, List.of());
        private final Follower follower;

        Portal(Changes log) {
            follower = new Follower(
                    log instanceof OtherChanges ? log : new OtherChanges(log),
                    sources,
                    new Generations(folder),
                    index,
                    vocabulary,
                    SETTINGS);
        }

        void start() {
            follower.start();
            await(() -> follower.state().ready());
        }

        void stop() {
            follower.stop();
        }

        boolean finds(String words) {
            var question = LibraryQuestion.of(words, null, null, Viewer.ANYONE);
            return !search.find(question, Page.forward(1, null), Selection.STUBS)
                    .edges()
                    .isEmpty();
        }

        void breakWriter() {
            var indexes = Objects.requireNonNull(ReflectionTestUtils.getField(follower, "indexes"));
            var open = Objects.requireNonNull(ReflectionTestUtils.getField(indexes, "followed"));
            var writer = (IndexWriter) Objects.requireNonNull(ReflectionTestUtils.getField(open, "writer"));
            try {
                writer.onTragicEvent(new IOException("No space left on device"), "test");
                writer.rollback();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        List<String> generations() {
            try (var files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("gen-"))
                        .sorted()
                        .toList();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
