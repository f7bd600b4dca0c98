package org.citypeers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citypeers.PortalTest;
import org.citypeers.graph.Sources;
import org.citypeers.graph.changes.Changes;
import org.citypeers.intake.Shelf.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class ShelfTests {
    private static final IntakeProperties SETTINGS =
            new IntakeProperties(true, Path.of("src/test/resources/shelf"), true, Duration.ofSeconds(5));

    @Autowired
    Shelf shelf;

    @Autowired
    Sources sources;

    @Autowired
    Changes changes;

    private List<ShelfFile> files = List.of();

    @BeforeEach
    void load() throws IOException {
        files = new ShelfFiles(SETTINGS).all();
        shelf.load(files, true);
    }

    @Test
    void aFileThatDidNotChangeIsNotReadAgain() throws IOException {
        assertThat(ids("shelf")).containsExactly("shelf-hydrants", "shelf-sidewalks", "shelf-snow");
        assertThat(ids("sample")).containsExactly("sample-topic");
        assertThat(shelf.load(files, true)).isEqualTo(new Loaded(0, 3, 0, 0));
    }

    @Test
    void aChangedFileIsReadAndARowThatIsGoneIsTakenBack() throws IOException {
        var changed = with("topics/topics.csv", "id,label\nshelf-snow,Snow and ice\n");
        assertThat(shelf.load(changed, true)).isEqualTo(new Loaded(1, 2, 0, 1));
        assertThat(ids("shelf")).containsExactly("shelf-hydrants", "shelf-snow");
        var without = files.stream()
                .filter(file -> !file.path().equals("topics/more.yaml"))
                .toList();
        assertThat(shelf.load(without, true)).isEqualTo(new Loaded(1, 1, 0, 1));
        assertThat(ids("shelf")).containsExactly("shelf-sidewalks", "shelf-snow");
    }

    @Test
    void aRejectedRowStopsNothingAndRemovesNothing() throws IOException {
        var wrong = with("topics/topics.csv", "id,label\nshelf-snow,\nshelf-new,New\n");
        assertThat(shelf.load(wrong, true)).isEqualTo(new Loaded(1, 2, 1, 0));
        assertThat(ids("shelf")).contains("shelf-snow", "shelf-sidewalks", "shelf-new");
        assertThat(shelf.load(with("topics/topics.csv", "colour\nred\n"), true).rejected())
                .isEqualTo(1);
        assertThat(shelf.load(files, true)).isEqualTo(new Loaded(1, 2, 0, 1));
    }

    @Test
    void filesOfOneKindShareAUnitOfWork() throws IOException {
        long before = changes.head().seq();
        var more = Stream.concat(
                        files.stream(),
                        IntStream.range(0, 9)
                                .mapToObj(at -> file("topics/shared-" + at + ".csv", topic("shared-" + at))))
                .toList();
        assertThat(shelf.load(more, true)).isEqualTo(new Loaded(9, 3, 0, 0));
        assertThat(changes.head().seq()).isEqualTo(before + 1);
        assertThat(shelf.load(files, true)).isEqualTo(new Loaded(0, 3, 0, 9));
    }

    @Test
    void aBrokenFileHarmsNoOtherOfItsKind() throws IOException {
        var more = Stream.concat(
                        files.stream(),
                        Stream.of(
                                file("topics/harm-1.csv", topic("harm-1")),
                                file("topics/harm-2.csv", "colour\nred\n"),
                                file("topics/harm-3.csv", topic("harm-3") + "harm-4,\n"),
                                file("topics/harm-5.csv", topic("harm-5"))))
                .toList();
        assertThat(shelf.load(more, true)).isEqualTo(new Loaded(4, 3, 2, 0));
        assertThat(ids("shelf")).contains("harm-1", "harm-3", "harm-5");
        assertThat(shelf.load(more, true)).isEqualTo(new Loaded(2, 5, 2, 0));
        assertThat(shelf.load(files, true)).isEqualTo(new Loaded(0, 3, 0, 3));
    }

    @Test
    void withoutSamplesTheyAreRemoved() throws IOException {
        assertThat(shelf.load(files, false)).isEqualTo(new Loaded(0, 2, 0, 1));
        assertThat(ids("sample")).isEmpty();
        assertThat(shelf.load(files, true)).isEqualTo(new Loaded(1, 2, 0, 0));
        assertThat(ids("sample")).containsExactly("sample-topic");
    }

    /// It would count as real and stay when the samples go.
    @Test
    void whatIsInventedAndDoesNotSayItIsLeftOut() throws IOException {
        var more = Stream.concat(files.stream(), Stream.of(file("samples/topics/more.csv", topic("sample-unmarked"))))
                .toList();
        assertThat(shelf.load(more, true).rejected()).isEqualTo(1);
        assertThat(ids("sample")).containsExactly("sample-topic");
        assertThat(shelf.load(files, true).rejected()).isZero();
    }

    @Test
    void anEmptyShelfRemovesNothing() throws IOException {
        assertThat(shelf.load(List.of(), true).removed()).isZero();
        assertThat(ids("shelf")).hasSize(3);
    }

    @Test
    void questionsAreAnsweredOnlyAfterTheShelfIsLoaded() throws Exception {
        var start = new ShelfStart(SETTINGS, new ShelfFiles(SETTINGS), shelf, changes);
        assertThat(asked(start, "/graphql").getStatus()).isEqualTo(503);
        assertThat(asked(start, "/graphql").getContentAsString()).contains("still loading");
        assertThat(asked(start, "/export/topics").getStatus()).isEqualTo(200);
        assertThat(start.health().getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");
        start.run(new DefaultApplicationArguments());
        assertThat(asked(start, "/graphql").getStatus()).isEqualTo(200);
        assertThat(start.health().getStatus().getCode()).isEqualTo("UP");
    }

    private List<String> ids(String source) {
        return sources.ids("topic", source);
    }

    private static String topic(String id) {
        return "id,label\n" + id + ",Topic " + id + "\n";
    }

    private static ShelfFile file(String path, String text) {
        return new ShelfFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ShelfFile> with(String path, String text) {
        return files.stream()
                .map(file -> file.path().equals(path) ? file(path, text) : file)
                .toList();
    }

    private static MockHttpServletResponse asked(ShelfStart start, String path) throws Exception {
        var response = new MockHttpServletResponse();
        new ShelfGate(start).doFilter(new MockHttpServletRequest("POST", path), response, new MockFilterChain());
        return response;
    }
}
