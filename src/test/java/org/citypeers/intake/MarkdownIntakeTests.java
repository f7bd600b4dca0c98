package org.citypeers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citypeers.PortalTest;
import org.citypeers.graph.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class MarkdownIntakeTests {
    @Autowired
    Sources sources;

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    private Sender sender;

    @BeforeEach
    void dial() {
        sender = new Sender(port, data);
    }

    @Test
    void oneFileIsOneRow() {
        var answer = sender.send("/intake/notes?source=md-one&file=a%20note.md", "text/markdown", "# Why ??");
        assertThat(answer.count("created")).as(answer.body()).isEqualTo(1);
        assertThat(answer.warnings()).containsExactly("a note.md: there is an open question in it");
        assertThat(sources.ids("note", "md-one")).containsExactly("a note");
        assertThat(sender.send("/intake/notes?source=md-one", "text/markdown", "# No name")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aTreeOfFilesComesInAndGoesOut() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("guides/one.md", "# One");
        files.put("guides/two.MD", "no heading");
        files.put("../../etc/three.md", "# Three");
        files.put("/etc/four.md", "# Four");
        files.put("C:\\five.md", "# Five");
        files.put("long.md", "# " + random(1_100_000));
        files.put("picture.png", "x");
        var answer = sender.send("/intake/notes?source=md-tree", "application/zip", zip(files));
        assertThat(answer.count("created")).as(answer.body()).isEqualTo(1);
        assertThat(answer.last()
                        .path("rejections")
                        .valueStream()
                        .map(row -> row.path("file").asString("") + ": "
                                + row.path("reason").asString(""))
                        .toList())
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("guides/two.MD: the first line is no heading"),
                        row -> assertThat(row).startsWith("../../etc/three.md: the path leads out"),
                        row -> assertThat(row).startsWith("/etc/four.md: the path leads out"),
                        row -> assertThat(row).startsWith("C:/five.md: the path leads out"),
                        row -> assertThat(row).startsWith("long.md: the file has more than 1 MiB"));
        assertThat(answer.warnings()).singleElement().asString().startsWith("1 files of the archive");

        var archive = sender.bytes("/export/notes?source=md-tree&format=markdown");
        assertThat(sender.send("/intake/notes?source=md-tree", "application/zip", archive)
                        .count("unchanged"))
                .isEqualTo(1);
    }

    @Test
    void anArchiveThatIsATrapIsNotRead() throws IOException {
        var bomb = zip(Map.of("bomb.md", "0".repeat(50_000_000)));
        assertThat(sender.send("/intake/notes?source=md-trap", "application/zip", bomb)
                        .last()
                        .path("error")
                        .asString())
                .contains("hundredfold");
        var many = new LinkedHashMap<String, String>();
        for (int n = 0; n <= 10_000; n++) many.put(n + ".txt", "");
        assertThat(sender.send("/intake/notes?source=md-trap", "application/zip", zip(many))
                        .last()
                        .path("error")
                        .asString())
                .contains("10,000");
        assertThat(sender.send("/intake/notes?source=md-trap", "application/zip", "no archive")
                        .last()
                        .path("error")
                        .asString())
                .contains("not a zip");
    }

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(file.getKey()));
                archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
