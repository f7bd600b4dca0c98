package org.citypeers.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where tests find files.
final class TestFiles {
    private TestFiles() {}

    static String text(String resource) {
        try (var file = TestFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A folder of data that is too large to keep here.
    static Optional<Path> data(String folder) {
        return Stream.of(System.getenv("CITYPEERS_TEST_DATA"), "../shared/data", "../../shared/data")
                .filter(Objects::nonNull)
                .map(place -> Path.of(place, folder))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /// A playbook of one section with one step, `ask`.
    static PlaybookRow row(String id, String text) {
        return PlaybookMarkdown.read(id + ".md", """
                ---
                title: Try it
                topics: [narrow]
                cost: low
                ---

                ## Start

                Begin here.

                ### Ask around

                key: ask

                %s
                """.formatted(text)).row();
    }
}
