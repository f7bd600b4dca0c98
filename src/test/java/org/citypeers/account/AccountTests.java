package org.citypeers.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class AccountTests {
    private static final String COST = "\"extensions\":{\"cost\":{\"requested\":3,\"limit\":5000}}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Value("${citypeers.data}")
    Path data;

    @Autowired
    Tokens tokens;

    @Autowired
    Graph graph;

    @Test
    void theAdministratorsTokenStandsAloneInAFileOnlyTheOwnerReads() throws Exception {
        var file = data.resolve("admin-token");
        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(graphql(Files.readString(file).strip()).body())
                .isEqualTo("{\"data\":{\"viewer\":{\"name\":\"administrator\","
                        + "\"scopes\":[\"READ\",\"CONTRIBUTE\",\"INTAKE\",\"ADMIN\"]}}," + COST + "}");
    }

    @Test
    void theGraphHoldsNoTokenOnlyItsHash() {
        record Row(String hash, List<String> telling) {}
        var token = tokens.issue("account-hash", Set.of(Scope.READ), Set.of(Viewer.PUBLIC));
        var stored = graph.one(Row.class, """
                MATCH (token:Token {name: 'account-hash'})
                RETURN token.hash AS hash,
                  [key IN keys(token) WHERE toStringOrNull(token[key]) CONTAINS $text | key] AS telling
                """, Map.of("text", token.text().substring(4)));
        assertThat(stored).contains(new Row(token.hash(), List.of()));
    }

    @Test
    void whoSendsNoTokenIsAnyone() throws Exception {
        assertThat(send(query()).body()).isEqualTo("{\"data\":{\"viewer\":null}," + COST + "}");
    }

    private static List<String> headersThatDoNotCount() {
        var unknown = TokenText.fresh().text();
        return List.of("Bearer", "Bearer ", "Bearer nonsense", "Basic YTpi", unknown, "Bearer " + unknown);
    }

    @ParameterizedTest
    @MethodSource("headersThatDoNotCount")
    void aTokenThatDoesNotCountIsNeverTakenForNone(String header) throws Exception {
        var answer = send(query().header("Authorization", header));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Bearer"));
        assertThat(answer.body())
                .startsWith("{\"errors\":[{\"message\":\"the token is not valid")
                .contains("\"code\":\"UNAUTHENTICATED\"");
        var elsewhere = send(request("/livez").header("Authorization", header));
        assertThat(elsewhere.statusCode()).isEqualTo(401);
        assertThat(elsewhere.body()).startsWith("{\"error\":\"the token is not valid");
    }

    @Test
    void aTokenTakenBackNoLongerCounts() throws Exception {
        var token = tokens.issue("account-revoked", Set.of(Scope.READ), Set.of(Viewer.PUBLIC));
        assertThat(graphql(token.text()).statusCode()).isEqualTo(200);
        tokens.revoke("account-revoked");
        assertThat(graphql(token.text()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intake/nothing", "/export/nothing"})
    void dataGoInAndOutOnlyWithTheScopeIntake(String path) throws Exception {
        var none = send(request(path));
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.body()).isEqualTo("{\"error\":\"this needs a token; send one as a bearer token\"}");

        var reader = tokens.issue("account-reader", Set.of(Scope.READ, Scope.CONTRIBUTE), Set.of(Viewer.PUBLIC));
        var refused = send(request(path).header("Authorization", "Bearer " + reader.text()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("{\"error\":\"the token does not allow this\"}");

        var sender = tokens.issue("account-sender", Set.of(Scope.INTAKE), Set.of(Viewer.PUBLIC));
        var let = send(request(path).header("Authorization", "Bearer " + sender.text()));
        assertThat(let.statusCode()).isNotIn(401, 403);
    }

    @Test
    void healthIsOpenAndTheRestOfTheActuatorIsNot() throws Exception {
        assertThat(send(request("/livez")).statusCode()).isEqualTo(200);
        assertThat(send(request("/readyz")).statusCode()).isEqualTo(200);
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/env", "/actuator/heapdump"})
            assertThat(send(request(path)).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7B__typename%7D", "/graphql", "/livez", "/nothing", "/intake/nothing"})
    void everyAnswerCarriesTheHeadersThatProtectItsReader(String path) throws Exception {
        var headers = send(request(path)).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "object-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> graphql(String token) throws Exception {
        return send(query().header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder query() {
        return request("/graphql")
                .POST(BodyPublishers.ofString("{\"query\":\"{ viewer { name scopes } }\"}"))
                .header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
