package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackTests {
    @TempDir
    Path folder;

    private SmallLibrary library;

    @BeforeEach
    void open() throws IOException {
        library = new SmallLibrary(folder);
        for (int at = 0; at < 12; at++)
            put("flood-" + at, "Flood defence by sponge parks", "A wetland holds stormwater, plan " + at);
        put("spring", "Flood of applications for a spring fair", "Stalls and permits for traders");
        put("marsh", "Flood of stormwater held by a wetland", "Sponge parks in the valley");
        put("sponge", "Sponge parks hold stormwater in a wetland", "What a wetland holds");
        for (int at = 0; at < 60; at++)
            put("other-" + at, "Library opening hours", "Branch " + at + " and its readers");
        library.put("secret", "Flood flood flood", "Zeppelin zeppelin zeppelin", "en", "city:hidden");
        library.put("secret-too", "Flood flood flood", "Zeppelin zeppelin zeppelin", "en", "city:hidden");
        library.open();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void whatIsAboutTheSameAsTheBestHitsIsLifted() {
        var found = library.found("flood", true);
        assertThat(found.indexOf("marsh")).isLessThan(found.indexOf("spring"));
    }

    @Test
    void whatHasNoWordOfTheQuestionIsNoHit() {
        assertThat(library.found("flood", true))
                .doesNotContain("sponge")
                .hasSameElementsAs(library.found("flood", false));
        assertThat(library.found("quantum", true)).isEmpty();
    }

    @Test
    void aQuestionOfFewHitsIsLeftAlone() {
        assertThat(library.found("fair stalls", true)).isEqualTo(library.found("fair stalls", false));
    }

    @Test
    void whatTheViewerMayNotSeeIsNotHeard() {
        var lifted = library.ask(searcher -> {
            var understood = SmallLibrary.understood("flood", searcher);
            var filters = new Filters(LibraryFilter.NONE, Viewer.ANYONE, searcher);
            return Feedback.of(understood, Best.of(filters.around(understood.query(), null), searcher), searcher)
                    .over(understood.query());
        });
        assertThat(lifted.toString()).contains("wetland").doesNotContain("zeppelin");
    }

    private void put(String id, String title, String body) throws IOException {
        library.put(id, title, body, "en", Viewer.PUBLIC);
    }
}
