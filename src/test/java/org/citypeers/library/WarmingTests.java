package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmingTests {
    @TempDir
    Path folder;

    @Test
    void theLibraryIsWarmOnceItHasAnsweredItsOwnQuestions() throws IOException {
        try (var library = new TestLibrary(folder)) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            var warming = library.warming();
            assertThat(warming.over()).isFalse();
            warming.warm();
            assertThat(warming.over()).isTrue();
        }
    }

    @Test
    void otherRoomsRehearseWithWhatTheLibraryHas() throws IOException {
        try (var library = new TestLibrary(folder)) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            var heard = new ArrayList<String>();
            new Warming(library.serving, library.search, library.suggestions, List.of(heard::addAll)).warm();
            assertThat(heard).contains("Garden guide");
        }
    }

    @Test
    void aLibraryThatAnswersNothingInTimeOpensNonetheless() throws IOException {
        try (var library = new TestLibrary(folder, Duration.ZERO, List.of())) {
            library.put(Item.of("playbook", "garden", "Garden guide", "Gardens."));
            var warming = library.warming();
            warming.warm();
            assertThat(warming.over()).isTrue();
        }
    }
}
