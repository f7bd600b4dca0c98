package org.citypeers.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.citypeers.graphql.Caller;
import org.citypeers.graphql.CallerStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PersonalTokenTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CREATE = """
            mutation($input: TokenCreateInput!) { tokenCreate(input: $input) {
              text token { id name holder prefix scopes seesNetwork createdAt expiresAt lastUsedAt }
              errors { ... on UserError { message path } } } }""";
    private static final String REVOKE = """
            mutation($id: ID!) { tokenRevoke(input: {id: $id}) { id errors { ... on UserError { message path } } } }""";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Value("${citypeers.data}")
    Path data;

    @Autowired
    Graph graph;

    @Autowired
    CallerStanding standing;

    private String administrator;

    @BeforeEach
    void findAdministrator() throws IOException {
        administrator = Files.readString(data.resolve("admin-token")).strip();
    }

    @Test
    void aTokenIsMadeForSomebodyAndShownOnce() {
        var made = create(Map.of("name", "A map", "holder", "Ada Example", "scopes", List.of("READ", "CONTRIBUTE")));
        var text = made.at("/text").asString();
        assertThat(text)
                .matches("cpk_[0-9A-Za-z]{49}")
                .startsWith(made.at("/token/prefix").asString());
        assertThat(made.at("/token/holder").asString()).isEqualTo("Ada Example");
        assertThat(made.at("/token/expiresAt").isNull()).isFalse();
        assertThat(made.at("/token/lastUsedAt").isNull()).isTrue();

        var viewer = ask(text, "{ viewer { name scopes token { id lastUsedAt } tokens { id } } }", Map.of());
        assertThat(viewer.at("/data/viewer/name").asString()).isEqualTo("A map");
        assertThat(viewer.at("/data/viewer/scopes").toString()).isEqualTo("[\"READ\",\"CONTRIBUTE\"]");
        assertThat(viewer.at("/data/viewer/token/id")).isEqualTo(made.at("/token/id"));
        assertThat(viewer.at("/data/viewer/token/lastUsedAt").isNull()).isFalse();
        assertThat(viewer.at("/data/viewer/tokens").isNull()).isTrue();
        assertThat(viewer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");

        var listed = ask(administrator, "{ viewer { token { id } tokens { id } } }", Map.of());
        assertThat(listed.at("/data/viewer/tokens").toString())
                .contains(made.at("/token/id").asString());
        assertThat(listed.at("/data/viewer/token").isNull()).isTrue();
        assertThat(listed.toString()).doesNotContain(text.substring(20));
    }

    @Test
    void twoTokensOfOneNameKeepTheirSearchesApart() {
        var ada = create(Map.of("name", "desk", "holder", "Ada Example", "scopes", List.of("READ")));
        var bo = create(Map.of("name", "desk", "holder", "Bo Example", "scopes", List.of("READ")));
        var save = "mutation { searchSave(input: {query: \"alder trees\"}) { savedSearch { id } } }";
        var kept = "{ savedSearches { nodes { query } } }";
        assertThat(ask(ada.at("/text").asString(), save, Map.of())
                        .at("/data/searchSave/savedSearch/id")
                        .asString())
                .isNotBlank();
        assertThat(ask(ada.at("/text").asString(), kept, Map.of()).toString()).contains("alder trees");
        assertThat(ask(bo.at("/text").asString(), kept, Map.of()).at("/data/savedSearches/nodes"))
                .isEmpty();
    }

    @Test
    void onlyAnAdministratorMakesTokens() {
        var wish = Map.of("input", Map.of("name", "x", "holder", "y", "scopes", List.of("READ")));
        assertThat(ask(null, CREATE, wish).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNAUTHENTICATED");
        var reader = create(Map.of("name", "reader", "holder", "y", "scopes", List.of("READ")));
        var refused = ask(reader.at("/text").asString(), CREATE, wish);
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(refused.at("/data/tokenCreate").isNull()).isTrue();
    }

    @Test
    void whatCannotBeIsToldFieldByField() {
        var made = create(Map.of("name", " ", "holder", "x".repeat(101), "scopes", List.of(), "days", 367));
        assertThat(made.at("/token").isNull()).isTrue();
        assertThat(made.at("/text").isNull()).isTrue();
        assertThat(made.at("/errors")
                        .valueStream()
                        .map(error -> error.at("/path/1").asString()))
                .containsExactly("name", "holder", "scopes", "days");
        assertThat(create(Map.of("name", "Administrator", "holder", "x", "scopes", List.of("READ")))
                        .at("/errors/0/message")
                        .asString())
                .contains("choose another");
    }

    @Test
    void aTokenTakenBackOrExpiredNoLongerCounts() {
        var first = create(Map.of("name", "own", "holder", "x", "scopes", List.of("READ")));
        var other = create(Map.of("name", "other", "holder", "x", "scopes", List.of("READ")));
        var text = first.at("/text").asString();
        var foreign = ask(text, REVOKE, Map.of("id", other.at("/token/id").asString()));
        assertThat(foreign.at("/data/tokenRevoke/errors/0/message").asString()).contains("no such token");
        assertThat(ask(text, REVOKE, Map.of("id", first.at("/token/id").asString()))
                        .at("/data/tokenRevoke/id"))
                .isEqualTo(first.at("/token/id"));
        assertThat(status(text)).isEqualTo(401);

        var second = other.at("/text").asString();
        assertThat(status(second)).isEqualTo(200);
        assertThat(ask(administrator, REVOKE, Map.of("id", other.at("/token/id").asString()))
                        .at("/data/tokenRevoke/errors")
                        .isEmpty())
                .isTrue();
        assertThat(status(second)).isEqualTo(401);

        var third = create(Map.of("name", "late", "holder", "x", "scopes", List.of("READ")));
        graph.run(
                "MATCH (token:Token {id: $id}) SET token.expiresAt = datetime() - duration({days: 1})",
                Map.of("id", third.at("/token/id").asString()));
        assertThat(status(third.at("/text").asString())).isEqualTo(401);
    }

    @Test
    void whoBearsNoTokenIsToldWhatTakingOneBackNeeds() {
        var refused = ask(null, REVOKE, Map.of("id", "any"));
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(refused.at("/errors/0/message").asString())
                .contains("bears a token may take it back")
                .doesNotContain("ADMIN");
    }

    @Test
    void theAdministratorsOwnTokenGoesOnlyWithItsFile() {
        record Row(String id) {}
        var own = graph.one(Row.class, "MATCH (token:Token {name: 'administrator'}) RETURN token.id AS id", Map.of())
                .orElseThrow();
        var refused = ask(administrator, REVOKE, Map.of("id", own.id()));
        assertThat(refused.at("/data/tokenRevoke/id").isNull()).isTrue();
        assertThat(status(administrator)).isEqualTo(200);
    }

    @Test
    void whoIsLetInStaysOnlyAsLongAsTheTokenCounts() {
        var made = create(Map.of("name", "listener", "holder", "x", "scopes", List.of("READ")));
        var text = new TokenText(made.at("/text").asString());
        var caller = Caller.withToken(text.hash(), false);
        assertThat(standing.holds(caller)).isTrue();
        ask(administrator, REVOKE, Map.of("id", made.at("/token/id").asString()));
        assertThat(standing.holds(caller)).isFalse();
        assertThat(standing.holds(new Caller("192.0.2.1", false, false))).isTrue();
    }

    @Test
    void whoListensIsToldWhenTheTokenNoLongerCounts() throws Exception {
        var made = create(Map.of("name", "listener", "holder", "x", "scopes", List.of("READ")));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .POST(BodyPublishers.ofString("{\"query\": \"subscription { libraryItemPublished { id } }\"}"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + made.at("/text").asString());
        try (var events = client.send(request.build(), BodyHandlers.ofLines()).body()) {
            ask(administrator, REVOKE, Map.of("id", made.at("/token/id").asString()));
            assertThat(events.filter(line -> line.length() > 1))
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("event: next"),
                            line -> assertThat(line).contains("UNAUTHENTICATED", "send another"),
                            line -> assertThat(line).isEqualTo("event: complete"),
                            line -> assertThat(line).isEqualTo("data:"));
        }
    }

    private JsonNode create(Map<String, ?> input) {
        return ask(administrator, CREATE, Map.of("input", input)).at("/data/tokenCreate");
    }

    private int status(String token) {
        return send(token, "{ __typename }", Map.of()).statusCode();
    }

    private JsonNode ask(@Nullable String token, String query, Map<String, ?> variables) {
        return JSON.readTree(send(token, query, variables).body());
    }

    private java.net.http.HttpResponse<String> send(@Nullable String token, String query, Map<String, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
