package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class RevalidationTests {
    private static final Map<String, String> QUERY = Map.of("query", "{ __typename }");

    @LocalServerPort
    int port;

    @Value("${citypeers.data}")
    Path data;

    @Test
    void whoHasTheAnswerAlreadyIsToldThatItStands() {
        var first = Http.send(Http.get(port, QUERY));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, public");
        for (var held : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
            var again = Http.send(Http.get(port, QUERY).header("If-None-Match", held));
            assertThat(again.statusCode()).as(held).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(again.headers().allValues("Vary")).contains("Accept", "Authorization");
        }
        var other = Http.send(Http.get(port, QUERY).header("If-None-Match", "\"other\""));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void eachTypeOfAnswerHasATagOfItsOwn() {
        var json = Http.send(Http.get(port, QUERY).header("Accept", "application/json"));
        var response = Http.send(Http.get(port, QUERY).header("Accept", Http.RESPONSE));
        assertThat(json.headers().firstValue("ETag"))
                .isNotEqualTo(response.headers().firstValue("ETag"));
    }

    @Test
    void whatABearerIsToldIsKeptByNobodyBetween() throws Exception {
        var token = Files.readString(data.resolve("admin-token")).strip();
        var answer = Http.send(Http.get(port, QUERY).header("Authorization", "Bearer " + token));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, private");
    }

    @Test
    void errorsAndPostedQueriesAreNotKept() {
        var wrong = Http.send(Http.get(port, Map.of("query", "{ nope }")));
        var posted = Http.send(Http.post(port, QUERY));
        for (var answer : new java.net.http.HttpResponse<?>[] {wrong, posted}) {
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
    }
}
