package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// The index is only a copy of the graph: a portal that finds it damaged or gone makes it anew.
@PortalOfItsOwn
class TornIndexTests {
    private static final String QUESTION = """
            {
              search(query: "stormwater gardens") {
                totalCount
                edges { score node { slug } highlights { text marks { start end } } }
                facets(fields: [CITY, TOPIC]) { values { label count } }
              }
              suggest(prefix: "rain") { slug }
            }""";

    @TempDir
    Path data;

    @Test
    void aDamagedIndexAndALostOneAreBuiltAnewAndAnswerTheSame() throws Exception {
        String before;
        try (var portal = started()) {
            furnish(portal);
            before = answer(portal);
            assertThat(before).contains("rain-garden-7");
            portal.stop();
        }
        flipAByte(largestFile());
        try (var portal = started()) {
            assertThat(portal.output()).contains("The index cannot be used and is built anew", "documents indexed in");
            assertThat(answer(portal)).isEqualTo(before);
            portal.stop();
        }
        assertThat(FileSystemUtils.deleteRecursively(data.resolve("index"))).isTrue();
        try (var portal = started()) {
            assertThat(portal.output()).contains("documents indexed in").doesNotContain("cannot be used");
            assertThat(answer(portal)).isEqualTo(before);
        }
    }

    private ChildPortal started() throws Exception {
        return ChildPortal.start(data, "--citypeers.library.verify-at-start=true")
                .awaitReady()
                .awaitOutput("The index equals the graph: ");
    }

    private static String answer(ChildPortal portal) throws Exception {
        return portal.ask(QUESTION, Map.of()).toString();
    }

    private static void furnish(ChildPortal portal) throws Exception {
        var type = "application/x-ndjson";
        portal.send("/intake/topics?source=torn", type, "{\"id\":\"rain\",\"label\":\"Stormwater\"}");
        portal.send(
                "/intake/cities?source=torn", type, "{\"id\":\"wet-town\",\"name\":\"Wet Town\",\"country\":\"US\"}");
        var practices = IntStream.range(0, 30).mapToObj(n -> """
                        {"id":"rain-garden-%1$d","title":"Rain gardens %1$d","summary":"Gardens hold stormwater back.",\
                        "topics":["rain"],"implementations":[{"city":"wet-town","status":"ACTIVE"}]}""".formatted(n)).collect(Collectors.joining("\n"));
        portal.send("/intake/practices?source=torn", type, practices);
    }

    private Path largestFile() throws IOException {
        try (var files = Files.walk(data.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void flipAByte(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int there = bytes.read();
            bytes.seek(middle);
            bytes.write(there ^ 0x10);
        }
    }
}
