package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.citypeers.topic.Concept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library of its own for every test.
abstract class FreshLibrary {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    TestLibrary library;

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, PATIENCE, concepts());
        fill();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    /// The topics it knows.
    List<Concept> concepts() {
        return List.of();
    }

    /// Puts what stands in it.
    void fill() throws IOException {}

    /// Goes on with an empty one that knows other topics.
    void reopen(Concept... concepts) throws IOException {
        library.close();
        library = new TestLibrary(folder.resolve("again"), PATIENCE, List.of(concepts));
    }
}
