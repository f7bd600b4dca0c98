package org.citypeers.graphql;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class GraphQlHttpTests {
    private static final String RESPONSE = "application/graphql-response+json";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                | not a JSON object",
                "null                                              | not a JSON object",
                "7                                                 | not a JSON object",
                "{                                                 | not JSON",
                "{\"query\":\"{__typename}\"} x                    | not JSON",
                "{\"query\":\"{__typename}\",\"query\":\"{a}\"}    | has a member twice",
                "[{\"query\":\"{__typename}\"}]                    | one at a time",
                "{}                                                | \"query\" is missing",
                "{\"query\":null}                                  | \"query\" is missing",
                "{\"query\":\" \"}                                 | \"query\" is missing",
                "{\"query\":7}                                     | \"query\" is not a string",
                "{\"query\":[\"{__typename}\"]}                    | \"query\" is not a string",
                "{\"query\":\"{__typename}\",\"operationName\":1}  | \"operationName\" is not a string",
                "{\"query\":\"{__typename}\",\"variables\":[1]}    | \"variables\" is not a JSON object",
                "{\"query\":\"{__typename}\",\"variables\":\"x\"}  | \"variables\" is not a JSON object",
                "{\"query\":\"{__typename}\",\"extensions\":true}  | \"extensions\" is not a JSON object",
                "{\"extensions\":{\"persistedQuery\":{}}}          | \"sha256Hash\" of \"persistedQuery\"",
                "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":\"x\"}} | \"persistedQuery\" is not a JSON object",
                "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":{\"version\":99}}} | \"version\" of \"persistedQuery\" is not 1",
            })
    void aBodyThatIsNoRequestIsRefusedInWords(String body, String words) throws Exception {
        for (var accept : new String[] {RESPONSE, "application/json", "*/*"}) {
            var answer = send(post(body, "application/json").header("Accept", accept));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(message(answer)).contains(words);
            assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void absentMembersMayBeNull() throws Exception {
        var answer = send(post(
                "{\"query\":\"{__typename}\",\"operationName\":null,\"variables\":null,\"extensions\":null,\"more\":1}",
                "application/json; charset=UTF-8"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":1,\"limit\":5000}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                                                        | json     | 200",
                "*/*                                                         | json     | 200",
                "application/json                                            | json     | 200",
                "application/graphql-response+json                           | response | 400",
                "application/graphql-response+json; charset=utf-8            | response | 400",
                "application/graphql-response+json;q=0.9, application/json;q=0.1 | response | 400",
                "application/graphql-response+json;q=0.1, application/json   | json     | 200",
                "application/graphql-response+json, application/json;q=0.9   | response | 400",
                "application/json, application/graphql-response+json         | response | 400",
                "text/html, application/json;q=0.5                           | json     | 200",
                "application/graphql-response+json;q=0, */*;q=0.1            | json     | 200",
                "text/html                                                   | response | 406",
                "*/*;q=0                                                     | response | 406",
                "nonsense                                                    | response | 406",
            })
    void theAnswerComesInTheTypeTheCallerPrefers(String accept, String type, int status) throws Exception {
        var request = post("{\"query\":\"{ nope }\"}", "application/json");
        if (accept != null) request.header("Accept", accept);
        var answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        found -> assertThat(found).startsWith(type.equals("json") ? "application/json" : RESPONSE));
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(message(answer)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "garbage", "application/xml"})
    void onlyJsonIsRead(String type) throws Exception {
        var answer = send(post("{\"query\":\"{__typename}\"}", type));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(message(answer)).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subscription | text/event-stream                                | text/event-stream",
                "subscription | text/event-stream, application/json;q=0.1        | text/event-stream",
                "subscription | application/json, text/event-stream              | text/event-stream",
                "subscription | application/json, text/event-stream;q=0.1        | text/event-stream",
                "subscription | application/json, text/event-stream;q=0          | application/json",
                "query        | text/event-stream, application/json;q=0.1        | text/event-stream",
                "query        | text/event-stream, */*;q=0.1                     | text/event-stream",
                "query        | application/json, text/event-stream              | application/json",
                "query        | application/json, text/event-stream;q=0.5        | application/json",
            })
    void eventsComeToThoseWhoRatherReadThem(String kind, String accept, String type) throws Exception {
        var document = kind.equals("query") ? "{ __typename }" : "subscription { libraryItemPublished { id } }";
        var request = post(JSON.writeValueAsString(Map.of("query", document)), "application/json");
        var answer = client.send(request.header("Accept", accept).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(answer.headers().allValues("Vary")).contains("Accept");
            assertThat(body.read()).isPositive();
        }
    }

    @Test
    void aBodyThatNestsTooDeeplyOrIsPackedIsRefusedInWords() throws Exception {
        var deep = "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}}";
        var nested = send(post(deep, "application/json"));
        assertThat(nested.statusCode()).isEqualTo(400);
        assertThat(message(nested)).contains("nests more than 200 levels");
        var packed = send(post("{}", "application/json").header("Content-Encoding", "gzip"));
        assertThat(packed.statusCode()).isEqualTo(415);
        assertThat(message(packed)).contains("without Content-Encoding");
        assertThat(send(post("{\"query\":\"{__typename}\"}", "application/json").header("Content-Encoding", "identity"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void queriesMayComeInTheUrl() throws Exception {
        var answer = send(get("query=" + encode("query Q($id: ID!) { node(id: $id) { id } }", UTF_8)
                + "&operationName=Q&variables=" + encode("{\"id\":\"x\"}", UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"data\":{\"node\":null},\"extensions\":{\"cost\":{\"requested\":2,\"limit\":5000}}}");

        assertThat(send(get("")).statusCode()).isEqualTo(400);
        assertThat(send(get("query=%7Ba%7D&query=%7Ba%7D")).statusCode()).isEqualTo(400);
        assertThat(message(send(get("query=%7B__typename%7D&variables=%7B")))).contains("\"variables\" is not JSON");
        assertThat(message(send(get("query=%7B__typename%7D&variables=1")))).contains("not a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%zz", "%"})
    void anAddressThatCannotBeReadIsTheCallersMistake(String text) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /graphql?query=" + text + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .doesNotContain("INTERNAL");
        }
    }

    @Test
    void aBodyBeyondOneMebibyteIsNotRead() throws Exception {
        var answer = send(post("{\"query\":\"{__typename " + " ".repeat(1_048_576) + "}\"}", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("COST_LIMIT");
        assertThat(message(answer)).contains("1048576 bytes");
    }

    @Test
    void atMostTwentyThingsAreFoundWrongWithOneDocument() throws Exception {
        var answer = send(post("{\"query\":\"{ " + "... { x @nope(a: 1) } ".repeat(20) + "}\"}", "application/json"));
        assertThat(JSON.readTree(answer.body()).get("errors").size()).isBetween(2, 20);
    }

    @Test
    void theContractCanBeReadAsText() throws Exception {
        var contract = URI.create("http://127.0.0.1:" + port + "/graphql/schema");
        var answer = send(HttpRequest.newBuilder(contract));
        assertThat(answer.body())
                .contains("interface Node", "node(", "scalar DateTime @specifiedBy")
                .doesNotContain("@defer", "experimental");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(send(HttpRequest.newBuilder(contract).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(HttpRequest.newBuilder(contract).HEAD()).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder post(String body, String type) {
        return request("").POST(BodyPublishers.ofString(body)).header("Content-Type", type);
    }

    private HttpRequest.Builder get(String query) {
        return request("?" + query).GET();
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql" + query));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String message(HttpResponse<String> answer) {
        return error(answer).get("message").stringValue();
    }

    private static String code(HttpResponse<String> answer) {
        return error(answer).get("extensions").get("code").stringValue();
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("errors").get(0);
    }
}
