package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.citypeers.graph.changes.Changes;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.test.util.ReflectionTestUtils;

/// Another portal on the same graph, with an index of its own.
final class FollowingPortal {
    private static final LibraryProperties SETTINGS = new LibraryProperties(
            Duration.ofSeconds(5),
            Duration.ofMillis(50),
            1_000,
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            false);

    private final Path folder;
    private final LibraryIndex index = new LibraryIndex(SETTINGS);
    private final Search search;
    final Follower follower;

    FollowingPortal(Changes log, List<IndexSource> sources, Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        search = new Search(index, vocabulary, List.of());
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

    static void await(BooleanSupplier done) {
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

    static void flipABit(Path generation) throws IOException {
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
}
