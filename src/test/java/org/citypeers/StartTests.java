package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.citypeers.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a portal says that cannot start: one sentence, an exit code, no stack trace.
@PortalOfItsOwn
class StartTests {
    @TempDir
    Path data;

    @Test
    void twoPortalsOnOneFolderTheSecondSaysSoAndTheFirstGoesOn() throws Exception {
        try (var first = ChildPortal.start(data).awaitReady();
                var second = ChildPortal.start(data)) {
            assertThat(second.awaitExit()).isEqualTo(StartRefused.FOLDER_IN_USE);
            assertSentence(second, "Another CityPeers is using the data folder " + data);
            assertThat(first.status("/readyz")).isEqualTo(200);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("graph-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                var portal = ChildPortal.start(data, other.getLocalPort())) {
            assertThat(portal.awaitExit()).isEqualTo(StartRefused.PORT_IN_USE);
            assertSentence(portal, "Port " + other.getLocalPort() + " is in use by another program");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        var uri = "bolt://127.0.0.1:" + ChildPortal.freePort();
        try (var portal = ChildPortal.start(data, "--spring.neo4j.uri=" + uri)) {
            assertThat(portal.awaitExit()).isEqualTo(StartRefused.SERVER_UNREACHABLE);
            assertSentence(portal, "No Neo4j server answers at " + uri);
        }
    }

    @Test
    void aDiskWithoutRoomIsNamedBeforeAnythingIsWritten() throws Exception {
        try (var portal = ChildPortal.start(data, "--citypeers.graph.minimum-free-disk=1000000GB")) {
            assertThat(portal.awaitExit()).isEqualTo(StartRefused.NO_SPACE);
            assertSentence(portal, "free some space, or give another folder with --citypeers.data.");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.writeString(data.resolve("file"), "not a folder");
        try (var portal = ChildPortal.start(file)) {
            assertThat(portal.awaitExit()).isEqualTo(StartRefused.FOLDER_UNUSABLE);
            assertSentence(portal, "The data folder " + file + " cannot be written");
        }
    }

    private static void assertSentence(ChildPortal portal, String sentence) throws Exception {
        assertThat(portal.output()).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(portal.output()
                        .lines()
                        .filter(line -> !line.contains(" INFO ") && !line.contains("token, shown this once")))
                .hasSize(1);
    }
}
