package org.citypeers.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What attackers try on GraphQL servers, tried on the running portal.
@PortalTest
@Timeout(30)
class AbuseTests {
    @LocalServerPort
    int port;

    static List<String> tooMuch() {
        var chain = chain("Query", "__typename", 22);
        var types = chain("__Type", "name", 22);
        return List.of(
                "{ " + times(101, at -> "a" + at + ": __typename") + " }",
                "{ " + times(4000, at -> "a" + at + ": __typename") + " }",
                "{ __typename " + "@aa".repeat(50) + " }",
                "{ " + "__typename ".repeat(500) + " }",
                "{ ...F0 } " + chain,
                "{ __type(name: \"Query\") { ...F0 } } " + types,
                "{ " + times(60, at -> "...on Query { x" + at + ": __typename }") + " }",
                "{ " + times(60, at -> "...G") + " } fragment G on Query { "
                        + times(60, at -> "y" + at + ": __typename") + " }",
                "{ search(first: 100) { nodes { topics { label } ... on Practice { implementations(first: 100) { nodes { id } } } } } }",
                "query Q { " + "a { ".repeat(600) + "}".repeat(601));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatWouldCostTooMuchIsRefusedBeforeItCostsAnything(String query) {
        var answer = post(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("COST_LIMIT");
        assertThat(Http.json(answer).has("data")).isFalse();
        assertThat(Http.json(answer).get("errors").size()).isEqualTo(1);
        assertThat(Http.message(answer)).contains("the operation is too large");
    }

    @Test
    void severalRequestsAtOnceAreRefused() {
        var answer = Http.send(Http.post(port, "[" + "{\"query\": \"{ __typename }\"},".repeat(9) + "{}]")
                .header("Content-Type", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.message(answer)).contains("one at a time");
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void whatAForeignPageCanMakeABrowserSendIsNotRead(String type) {
        for (var body : List.of("query=%7B__typename%7D", "{\"query\": \"{ __typename }\"}")) {
            var answer = Http.send(Http.post(port, body).header("Content-Type", type));
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).doesNotContain("\"data\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ __typenam }",
                "{ searh { totalCount } }",
                "{ search(querry: \"x\") { totalCount } }",
                "{ search(orderBy: RELEVANC) { totalCount } }",
                "{ city(by: {slg: \"x\"}) { name } }",
            })
    void aWrongGuessIsNotPutRight(String query) {
        assertThat(post(query).body())
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContain("org.", "java.", "graphql.", "neo4j", "/home", "Exception");
    }

    @Test
    void anAnswerTellsNothingOfHowItWasMade() {
        var answer = Http.json(post("{ __typename }"));
        assertThat(answer.get("extensions").propertyNames()).containsExactly("cost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 0",
                "first: -1",
                "first: 101",
                "first: 2147483647",
                "last: 0",
                "first: 1, after: \"made-up\"",
                "first: 1, after: \"WyJhIl0\"",
                "first: 1, last: 1",
                "first: 1, before: \"WyJhIl0\"",
                "after: \"\"",
            })
    void pagesAndCursorsThatCannotBeAreRefusedInWords(String arguments) {
        for (var list : List.of("search", "cities", "people")) {
            var answer = post("{ " + list + "(" + arguments + ") { totalCount } }");
            assertThat(Http.code(answer)).as(list).isEqualTo("BAD_REQUEST");
            assertThat(Http.message(answer)).isNotBlank();
        }
    }

    @Test
    void theSchemaIsNotReadInCircles() {
        var answer =
                post("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
        assertThat(Http.code(answer)).isEqualTo("COST_LIMIT");
        assertThat(Http.json(answer).has("data")).isFalse();
    }

    @Test
    void theSchemaMayBeReadOnceButNotTwentyTimesInOneRequest() {
        assertThat(Http.json(post("{ __schema { types { name kind description fields { name } } } }"))
                        .has("data"))
                .isTrue();
        var many = "{ " + times(20, at -> "a" + at + ": __schema { types { name } }") + " }";
        assertThat(Http.json(post(many)).has("data")).isFalse();
    }

    private HttpResponse<String> post(String query) {
        return Http.send(Http.post(port, Map.of("query", query)).header("Accept", Http.RESPONSE));
    }

    /// Fragments of which each spreads the next one twice.
    private static String chain(String type, String leaf, int length) {
        return times(
                        length,
                        at -> "fragment F" + at + " on " + type + " { " + leaf + " ...F" + (at + 1) + " ...F" + (at + 1)
                                + " }")
                + " fragment F" + length + " on " + type + " { " + leaf + " }";
    }

    private static String times(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(joining(" "));
    }
}
