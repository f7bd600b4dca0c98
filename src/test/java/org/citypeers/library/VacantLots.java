package org.citypeers.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.citypeers.topic.Concept;

/// A library that knows one topic, vacant lots, and what can be asked of it.
final class VacantLots {
    private static final List<Concept> CONCEPTS = List.of(TestLibrary.concept("lots", "Vacant lots", "weedy lots"));

    private VacantLots() {}

    static TestLibrary library(Path folder) throws IOException {
        return new TestLibrary(folder.resolve(String.valueOf(System.nanoTime())), Duration.ofSeconds(30), CONCEPTS);
    }

    static Lexicon lexicon() {
        return Lexicon.of(CONCEPTS);
    }

    static String lots() {
        return TestLibrary.id("topic", "lots");
    }

    static LibraryFilter ohio() {
        return new LibraryFilter(
                null, null, null, null, List.of("US-OH"), null, null, null, null, null, null, null, null, null, null);
    }
}
