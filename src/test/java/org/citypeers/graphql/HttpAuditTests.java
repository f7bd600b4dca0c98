package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the specification "GraphQL over HTTP" asks of a server, sentence by sentence.
@PortalTest
class HttpAuditTests {
    private static final String TYPE = "query T($name: String!) { __type(name: $name) { name } }";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "application/graphql-response+json | application/graphql-response+json",
                "application/json                  | application/json",
                "*/*                               | application/json",
                "application/*                     | application/json",
                "none                              | application/json",
            })
    void aWellFormedRequestIsAnsweredInTheTypeThatWasAccepted(String accept, String type) {
        for (var contentType : new String[] {"application/json", "application/json; charset=utf-8"}) {
            var request = Http.post(port, "{\"query\": \"{ __type(name: \\\"Swim🏊Run🏃\\\") { name } }\"}")
                    .header("Content-Type", contentType);
            if (accept != null) request.header("Accept", accept);
            var answer = Http.send(request);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains(type + ";charset=UTF-8");
            assertThat(Http.json(answer).at("/data/__type").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"query", "operationName", "variables", "extensions", "documentId"})
    void aMemberOfAnotherTypeIsABadRequest(String member) {
        boolean text = !member.equals("variables") && !member.equals("extensions");
        for (var wrong : new String[] {text ? "{\"a\":1}" : "\"text\"", "0", "false", "[\"list\"]"}) {
            var rest = member.equals("query") ? "" : ", \"query\": \"{ __typename }\"";
            var answer = Http.send(Http.post(port, "{\"" + member + "\": " + wrong + rest + "}")
                    .header("Content-Type", "application/json"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.message(answer)).contains("\"" + member + "\" is not");
        }
    }

    @ParameterizedTest
    @CsvSource({"operationName", "variables", "extensions"})
    void absentMembersMayBeNullAndExtensionsMayHoldAnything(String member) {
        for (var accept : new String[] {"application/json", Http.RESPONSE}) {
            for (var value :
                    new String[] {"null", member.equals("operationName") ? "\"Q\"" : "{\"some\": \"value\"}"}) {
                var answer = Http.send(
                        Http.post(port, "{\"query\": \"query Q { __typename }\", \"" + member + "\": " + value + "}")
                                .header("Content-Type", "application/json")
                                .header("Accept", accept));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(Http.json(answer).has("errors")).isFalse();
            }
        }
    }

    @Test
    void variablesComeAsAMapInABodyAndAsJsonInAUrl() {
        for (var accept : new String[] {"application/json", Http.RESPONSE}) {
            var variables = Map.of("name", "Query");
            var posted = Http.send(Http.post(port, Map.of("query", TYPE, "variables", variables))
                    .header("Accept", accept));
            var got = Http.send(Http.get(port, Map.of("query", TYPE, "variables", "{\"name\": \"Query\"}"))
                    .header("Accept", accept));
            assertThat(posted.statusCode()).isEqualTo(200);
            assertThat(got.statusCode()).isEqualTo(200);
            assertThat(got.body()).isEqualTo(posted.body()).contains("\"name\":\"Query\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                     | {}",
                "{ noSuchFieldHasEverBeenHere }                        | {}",
                "query Q($id: ID!) { __typename }                      | {\"id\": null}",
                "query A { __typename } query B { __typename }         | {}",
                "mutation { noSuchFieldHasEverBeenHere }               | {}",
                "fragment F on Query { __typename }                    | {}",
            })
    void whatIsNotRunHasNoDataAndSaysSoByItsStatusInTheNewTypeOnly(String query, String variables) {
        var body = "{\"query\": \"" + query + "\", \"variables\": " + variables + "}";
        var modern = Http.send(
                Http.post(port, body).header("Content-Type", "application/json").header("Accept", Http.RESPONSE));
        var old = Http.send(
                Http.post(port, body).header("Content-Type", "application/json").header("Accept", "application/json"));
        assertThat(modern.statusCode()).isEqualTo(400);
        assertThat(old.statusCode()).isEqualTo(200);
        for (var answer : new HttpResponse<?>[] {modern, old})
            assertThat(String.valueOf(answer.body()))
                    .startsWith("{\"errors\":[")
                    .doesNotContain("\"data\"");
        assertThat(Http.code(modern)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyThatIsNoJsonOrHasNoTypeIsRefusedAsGraphQl() {
        for (var accept : new String[] {"application/json", Http.RESPONSE}) {
            for (var body : new String[] {"{ \"not a JSON", "", "{\"qeury\": \"{ __typename }\"}"}) {
                var answer = Http.send(Http.post(port, body)
                        .header("Content-Type", "application/json")
                        .header("Accept", accept));
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
            }
        }
        var untyped = Http.send(Http.post(port, "{\"query\": \"{ __typename }\"}"));
        assertThat(untyped.statusCode()).isEqualTo(415);
        assertThat(Http.message(untyped)).contains("application/json");
    }

    @Test
    void aGetChangesNothing() {
        for (var operation : new String[] {"mutation { __typename }", "subscription { libraryItemPublished { id } }"})
            for (var accept : new String[] {"application/json", Http.RESPONSE, "text/event-stream"}) {
                var answer =
                        Http.send(Http.get(port, Map.of("query", operation)).header("Accept", accept));
                assertThat(answer.statusCode()).isEqualTo(405);
                assertThat(answer.headers().firstValue("Allow")).contains("POST");
                assertThat(answer.body()).contains("BAD_REQUEST").doesNotContain("\"data\"");
            }
    }
}
