package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.citypeers.shared.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorsTests {
    @Test
    void aCursorComesBackAsItWasGiven() {
        var cursor = Cursors.encode("list", List.of("Ålesund", 7, 0.5));
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursors.decode("list", cursor, 3)).containsExactly("Ålesund", 7, 0.5);
    }

    @Test
    void whatWasNotGivenHereIsRefused() {
        var cursor = Cursors.encode("list", List.of("a"));
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString("[\"a\"]".getBytes(StandardCharsets.UTF_8));
        var turned = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        for (var wrong : List.of(made, turned, cursor + "A", cursor.substring(1), "", "%", "a".repeat(1000)))
            assertThatExceptionOfType(BadRequest.class)
                    .as(wrong)
                    .isThrownBy(() -> Cursors.decode("list", wrong, 1))
                    .withMessageContaining("unchanged");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> Cursors.decode("list", cursor, 2));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = Cursors.encode("cities", List.of("a"));
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> Cursors.decode("people", cursor, 1))
                .withMessageContaining("not one of this list");
    }

    @Test
    void aCursorOutlivesARestart(@TempDir Path data) throws Exception {
        new CursorKey(data);
        var cursor = Cursors.encode("list", List.of("a"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("cursor-key"))))
                .isEqualTo("rw-------");
        new CursorKey(data);
        assertThat(Cursors.decode("list", cursor, 1)).containsExactly("a");
        Files.delete(data.resolve("cursor-key"));
        new CursorKey(data);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> Cursors.decode("list", cursor, 1));
    }
}
