package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who listens for what is published, over server-sent events.
@PortalTest
class PublishedTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUBMIT = """
            mutation($input: PracticeSubmitInput!) { practiceSubmit(input: $input) {
              practice { id } errors { ... on UserError { message } } } }""";
    private static final String LISTEN =
            "subscription { libraryItemPublished { __typename id title topics { slug } ... on Practice { slug } } }";

    @LocalServerPort
    int port;

    @Value("${citypeers.data}")
    Path data;

    private final List<HttpClient> lines = new ArrayList<>();
    private Visitor administrator;

    @BeforeEach
    void furnish() {
        administrator = Visitor.administrator(port, data);
        administrator.send(
                "/intake/topics?source=published",
                "application/x-ndjson",
                "{\"id\":\"published-topic\",\"label\":\"Things that are published\"}");
    }

    @AfterEach
    void hangUp() {
        lines.forEach(HttpClient::shutdownNow);
    }

    @Test
    void whatIsPublishedArrivesOnceWithWhatTheGraphKnowsOfIt() throws Exception {
        var heard = listen(LISTEN, null);
        submit("published-one", "Lanterns on the quay", "PUBLIC");
        var item = next(heard, "published-one");
        assertThat(item.at("/__typename").asString()).isEqualTo("Practice");
        assertThat(item.at("/title").asString()).isEqualTo("Lanterns on the quay");
        assertThat(item.at("/topics/0/slug").asString()).isEqualTo("published-topic");

        submit("published-one", "Lanterns along the quay", "PUBLIC");
        submit("published-two", "Benches for talks", "PUBLIC");
        assertThat(next(heard, "published-").at("/slug").asString()).isEqualTo("published-two");
    }

    @Test
    void whatTheListenerMayNotSeeNeverArrivesUntilItIsOpened() throws Exception {
        var anybody = listen(LISTEN, null);
        var member =
                listen(LISTEN, Files.readString(data.resolve("admin-token")).strip());
        submit("published-hush", "Quiet rounds", "NETWORK");
        assertThat(next(member, "published-hush").at("/title").asString()).isEqualTo("Quiet rounds");
        submit("published-loud", "Loud rounds", "PUBLIC");
        assertThat(next(anybody, "published-").at("/slug").asString()).isEqualTo("published-loud");
        submit("published-hush", "Quiet rounds", "PUBLIC");
        assertThat(next(anybody, "published-").at("/slug").asString()).isEqualTo("published-hush");
    }

    @Test
    void aListenerMayWantOnlySomeKinds() throws Exception {
        var resources = listen("subscription { libraryItemPublished(kinds: [RESOURCE]) { __typename slug } }", null);
        submit("published-three", "Not a resource", "PUBLIC");
        administrator.send("/intake/resources?source=published", "application/x-ndjson", """
                {"id":"published-paper","title":"A paper that is published","kind":"article","body":"Words."}""");
        assertThat(next(resources, "published-").at("/slug").asString()).isEqualTo("published-paper");
    }

    @Test
    void anAnswerThatDoesNotLastIsOneEvent() throws Exception {
        var heard = listen("{ __typename }", null);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("event: next");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).startsWith("data: {\"data\":{\"__typename\":\"Query\"}");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("event: complete");
    }

    private void submit(String slug, String title, String visibility) {
        var input = Map.of(
                "slug",
                slug,
                "title",
                title,
                "topics",
                List.of(Map.of("slug", "published-topic")),
                "visibility",
                visibility);
        assertThat(administrator
                        .ask(SUBMIT, Map.of("input", input))
                        .at("/practiceSubmit/errors")
                        .isEmpty())
                .isTrue();
    }

    /// The next item whose slug begins so: other tests publish too.
    private static JsonNode next(BlockingQueue<String> heard, String slug) throws InterruptedException {
        while (true) {
            var line = heard.poll(20, TimeUnit.SECONDS);
            if (line == null) throw new AssertionError("nothing arrived of " + slug);
            if (!line.startsWith("data: {")) continue;
            var item = JSON.readTree(line.substring(6)).at("/data/libraryItemPublished");
            if (item.at("/slug").asString("").startsWith(slug)) return item;
        }
    }

    /// Returns when the line is open; lines without words are left out.
    private BlockingQueue<String> listen(String query, @Nullable String token) throws Exception {
        var client = HttpClient.newHttpClient();
        lines.add(client);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var heard = new LinkedBlockingQueue<String>();
        HttpResponse<java.util.stream.Stream<String>> answer = client.send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
        Thread.ofVirtual().start(() -> write(answer, heard));
        return heard;
    }

    private static void write(HttpResponse<java.util.stream.Stream<String>> answer, BlockingQueue<String> heard) {
        try (var lines = answer.body()) {
            lines.filter(line -> line.length() > 1).forEach(heard::add);
        } catch (java.io.UncheckedIOException hungUp) {
            heard.add("closed");
        }
    }
}
