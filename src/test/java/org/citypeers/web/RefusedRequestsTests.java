package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Requests that the server turns away before the portal sees them, sent as no client would write them.
@PortalTest
class RefusedRequestsTests {
    private static final List<String> PROTECTING = List.of(
            "content-security-policy",
            "permissions-policy",
            "referrer-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "x-content-type-options",
            "x-frame-options");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/%FF", "/a%00", "/cities/a%2Fb", "/cities/..;/x", "/graphql/%FF"})
    void aRefusalProtectsItsReaderAsEveryAnswerDoes(String path) throws IOException {
        var refused = send("GET " + path + " HTTP/1.1", "Accept: application/json");
        assertThat(refused).startsWith("HTTP/1.1 400");
        assertThat(protection(refused))
                .hasSize(PROTECTING.size())
                .isEqualTo(protection(send("GET /livez HTTP/1.1", "Accept: application/json")));
    }

    @Test
    void clientsOfTheApiAreToldInItsForm() throws IOException {
        var address = send("GET /graphql/%FF HTTP/1.1", "Accept: application/json");
        assertThat(address)
                .containsIgnoringCase("\r\nContent-Type: application/json")
                .contains("the address is /graphql", "\"code\":\"BAD_REQUEST\"");
        var body = send("POST /graphql HTTP/1.1", "Transfer-Encoding: nonsense");
        assertThat(body)
                .startsWith("HTTP/1.1 501")
                .containsIgnoringCase("\r\nContent-Type: application/json")
                .contains("send the length of the body", "\"code\":\"BAD_REQUEST\"");
    }

    private static List<String> protection(String answer) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> PROTECTING.contains(line.split(":", 2)[0].toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    private String send(String request, String header) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            var sent = request + "\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(sent.getBytes(UTF_8));
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
