package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever file is sent, what is wrong with it is said so that its sender can mend it.
@PortalTest
class BrokenFilesTests {
    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    private Visitor administrator;

    @BeforeEach
    void dial() {
        administrator = Visitor.administrator(port, data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "practices | text/csv             | name;what~x;y               | no column id",
                "practices | text/csv             | `id,title~\"a,b~`           | quote",
                "practices | application/json     | {\"id\": \"x\", \"title\":  | in the middle of this row",
                "practices | application/x-ndjson | {\"id\": \"x\", \"title\": }| this is not JSON",
                "playbooks | text/markdown        | ---~id: [~---~# Broken      | line",
                "resources | text/markdown        | ---~title: {{{~             | ---",
                "cities    | application/yaml     | - id: x~ name: y            | line",
                "topics    | text/turtle          | :a :b                       | line",
                "cities    | application/zip      | PKno                        | is not read here",
                "playbooks | application/zip      | PKno                        | zip"
            })
    void whatIsWrongWithAFileIsSaidInWords(String kind, String type, String file, String word) {
        var path = "/intake/" + kind + "?source=broken" + (type.contains("markdown") ? "&file=broken.md" : "");
        var said = administrator.send(path, type, file.replace('~', '\n')).body();
        assertThat(said)
                .contains(word)
                .doesNotContain("\"created\":1", "Exception", "java.", "org.", "com.", "tools.jackson");
    }

    @Test
    void anArchiveThatLeadsOutOfItselfPutsNothingAnywhere() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("../../escaped.md"));
            archive.write("# Escaped".getBytes(StandardCharsets.UTF_8));
        }
        var said = administrator
                .send("/intake/playbooks?source=broken", "application/zip", bytes.toByteArray())
                .body();
        assertThat(said).contains("the path leads out", "\"created\":0");
        assertThat(data.resolve("../../escaped.md")).doesNotExist();
    }
}
