package org.citypeers.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Puts the portal's own administrator aside for the time of each test.
@PortalTest
class AdministratorTokenTests {
    @TempDir
    Path data;

    @Autowired
    Tokens tokens;

    @Autowired
    Graph graph;

    @BeforeEach
    void aside() {
        graph.run("MATCH (token:Token {name: 'administrator'}) SET token.name = 'aside'", Map.of());
    }

    @AfterEach
    void back() {
        tokens.revoke(Tokens.ADMINISTRATOR);
        graph.run("MATCH (token:Token {name: 'aside'}) SET token.name = 'administrator'", Map.of());
        tokens.revoke("nobody");
    }

    @Test
    void theFirstStartMakesATokenAndTheSecondLeavesIt() throws Exception {
        start();
        var first = written();
        assertThat(tokens.viewer(first))
                .hasValueSatisfying(viewer -> assertThat(viewer.tokens())
                        .containsExactlyInAnyOrder("public", "network", "administrators", "token:administrator"));
        start();
        assertThat(written()).isEqualTo(first);
        assertThat(tokens.viewer(first)).isPresent();
    }

    @Test
    void aLostFileMakesANewTokenAndTakesTheOldOneBack() throws Exception {
        start();
        var lost = written();
        var whose = tokens.viewer(lost).orElseThrow().identity();
        Files.delete(data.resolve("admin-token"));
        start();
        assertThat(tokens.viewer(written()).orElseThrow().identity()).isEqualTo(whose);
        assertThat(written()).isNotEqualTo(lost);
        assertThat(tokens.viewer(written())).isPresent();
        assertThat(tokens.viewer(lost)).isEmpty();
    }

    @Test
    void aLostGraphMakesANewTokenInPlaceOfTheFile() throws Exception {
        start();
        var stale = written();
        tokens.revoke(Tokens.ADMINISTRATOR);
        start();
        assertThat(written()).isNotEqualTo(stale);
        assertThat(tokens.viewer(stale)).isEmpty();
    }

    @Test
    void aFileOfAnotherPortalIsLeftAlone() throws Exception {
        start();
        var present = written();
        var foreign = TokenText.fresh();
        Files.writeString(data.resolve("admin-token"), foreign.text());
        start();
        assertThat(written()).isEqualTo(foreign);
        assertThat(tokens.viewer(foreign)).isEmpty();
        assertThat(tokens.viewer(present)).isPresent();
        assertThat(Files.list(data)).map(Path::getFileName).map(Path::toString).isEqualTo(List.of("admin-token"));
    }

    private void start() throws Exception {
        new AdministratorToken(tokens, data).ensure();
    }

    private TokenText written() throws Exception {
        return TokenText.parsed(Files.readString(data.resolve("admin-token")).strip())
                .orElseThrow();
    }
}
