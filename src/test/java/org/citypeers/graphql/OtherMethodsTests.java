package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is neither GET nor POST, or asks beside the address, is answered in the one form of the endpoint.
@PortalTest
class OtherMethodsTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "HEAD", "TRACE"})
    void otherMethodsAreToldWhichThereAre(String method) {
        var answer = Http.send(request("/graphql").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertLikeEveryAnswer(answer);
        if (method.equals("HEAD")) return;
        assertThat(Http.message(answer)).contains("GET or POST");
        assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void whoAsksWhatMayBeSentIsTold() {
        var answer = Http.send(request("/graphql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertLikeEveryAnswer(answer);
    }

    @Test
    void aSlashTooMuchIsPutRight() {
        var answer = Http.send(request("/graphql/?query=x").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("/graphql?query=x");
        assertThat(Http.message(answer)).contains("the address is /graphql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cities", "/livez", "/docs/api/", "/nothing"})
    void noPathEchoesARequest(String path) {
        var answer =
                Http.send(request(path).method("TRACE", BodyPublishers.noBody()).header("X-Secret", "told"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("told");
    }

    private static void assertLikeEveryAnswer(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
