package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citypeers.graphql.Cursors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Whatever is asked, the answer is a sentence somebody in a city hall understands.
@PortalTest
class BadInputTests {
    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    private Visitor administrator;

    @BeforeEach
    void furnish() {
        administrator = Visitor.administrator(port, data);
        send("cities", "{\"id\":\"bad-town\",\"name\":\"Bad Town\",\"country\":\"US\"}");
        send("people", "{\"id\":\"bad-lead\",\"name\":\"Bea Bad\",\"city\":\"bad-town\"}");
        send("practices", """
                {"id":"bad-practice","title":"Bad practice","implementations":[{"city":"bad-town","lead":["bad-lead"]}]}""");
    }

    /// Every list there is, with a place for its arguments.
    static Stream<String> lists() {
        var town = "city(by: {slug: \"bad-town\"}) { ";
        var person = "person(by: {slug: \"bad-lead\"}) { ";
        return Stream.of(
                "search(%s) { totalCount",
                "cities(%s) { totalCount",
                "people(%s) { totalCount",
                "peers(question: {query: \"bad\"}, %s) { totalCount",
                "similarCities(of: {slug: \"bad-town\"}, %s) { totalCount",
                town + "implementations(%s) { totalCount }",
                town + "practices(%s) { totalCount }",
                town + "people(%s) { totalCount }",
                town + "posts(%s) { totalCount }",
                town + "resources(%s) { totalCount }",
                person + "implementations(%s) { totalCount }",
                person + "resources(%s) { totalCount }",
                "practice(by: {slug: \"bad-practice\"}) { implementations(%s) { totalCount }");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aBrokenCursorAndAnImpossibleSizeAreBadRequests(String list) {
        for (var cursor : List.of("x", "%%%", "", "a".repeat(3_000), encoded("{}"), encoded("[]"), encoded("[[],{}]")))
            assertThat(refusal(list.formatted("after: \"" + cursor + "\""), cursor))
                    .contains("cursor");
        for (var size : List.of("0", "-1", "101"))
            assertThat(refusal(list.formatted("first: " + size), size)).contains("1 to 100");
        refusal(list.formatted("first: 99999999999"), list);
        refusal(list.formatted("first: \"ten\""), list);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aCursorOfAnotherListIsRefused(String list) {
        for (var values : List.of(List.of("a"), List.of(0.5, "a"), List.of("1", 2, "a"), List.of("title", "a", "b")))
            assertThat(refusal(list.formatted("after: \"" + Cursors.encode("another", values) + "\""), list))
                    .contains("the cursor is not one of this list");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatOnlyLooksLikeACursorBreaksNothing(String list) {
        for (var values : List.of(
                "[1]",
                "[\"a\"]",
                "[1,2]",
                "[\"a\",\"b\"]",
                "[null,null]",
                "[1,\"a\"]",
                "[\"a\",1]",
                "[true,true]",
                "[1,2,3]",
                "[\"a\",\"b\",\"c\"]",
                "[0,1.5,\"a\"]",
                "[1e300,\"a\"]",
                "[-1,-1]")) {
            var answer = ask(list.formatted("after: \"" + encoded(values) + "\""));
            if (answer.has("errors")) assertRefused(answer, values);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search(orderBy: FASTEST) { totalCount",
                "search(filter: {kinds: [POEM]}) { totalCount",
                "cities(orderBy: {field: BEAUTY}) { totalCount",
                "cities(filter: {populationMin: -5, populationMax: \"many\"}) { totalCount",
                "peers(question: {query: \"x\", kinds: [DOG]}) { totalCount",
                "peers(question: {from: {slug: \"nowhere\"}}) { totalCount",
                "peers(question: {query: \"x\", topics: [{slug: \"nothing\"}]}) { totalCount",
                "similarCities(of: {slug: \"a\", id: \"b\"}) { totalCount",
                "city(by: {}) { id",
                "search(first: 1, last: 1) { totalCount",
                "search { facets(fields: [WEATHER]) { field }",
                "node { id",
                "nonsense { id"
            })
    void aQuestionThatCannotBeIsABadRequest(String question) {
        refusal(question, question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search(query: \"%s\") { totalCount",
                "cities(query: \"%s\") { totalCount",
                "people(query: \"%s\") { totalCount",
                "peers(question: {query: \"%s\"}) { totalCount"
            })
    void aTextOfMoreThanFourThousandCharactersIsABadRequest(String question) {
        assertThat(refusal(question.formatted("a".repeat(4_001)), question)).containsAnyOf("4000", "4,000");
        assertThat(ask(question.formatted("word ".repeat(800).strip())).has("errors"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node(id: \"nobody\") { id",
                "node(id: \"practice_000000000000000000000000\") { id",
                "practice(by: {id: \"practice_000000000000000000000000\"}) { id",
                "city(by: {identifier: {scheme: \"geoid\", value: \"no\"}}) { id",
                "person(by: {slug: \"\"}) { id"
            })
    void whatIsNotHereIsNull(String question) {
        var answer = ask(question);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.get("data").iterator().next().isNull()).isTrue();
    }

    @Test
    void aDocumentOfNearlyAMegabyteIsRefused() {
        var document = "{ search(query: \"a\") { totalCount } ".repeat(25_000) + "}";
        var answer = administrator.answer(document, Map.of());
        assertSentence(answer.at("/errors/0/message").asString(), "a long document");
        assertThat(answer.toString().length()).isLessThan(4_000);
    }

    private String refusal(String question, String what) {
        var answer = ask(question);
        assertThat(answer.has("errors")).as(what + " " + answer).isTrue();
        return assertRefused(answer, what);
    }

    private static String assertRefused(JsonNode answer, String what) {
        var error = answer.at("/errors/0");
        assertThat(error.at("/extensions/code").asString())
                .as(what + " " + answer)
                .isEqualTo("BAD_REQUEST");
        return assertSentence(error.get("message").asString(), what);
    }

    private static String assertSentence(String message, String what) {
        assertThat(message)
                .as(what)
                .hasSizeBetween(20, 400)
                .contains(" ")
                .doesNotContain("Exception", "java", "org.", "null", "StringValue", "Value{");
        return message;
    }

    /// Closes every brace the question leaves open.
    private JsonNode ask(String question) {
        long open = question.chars().filter(one -> one == '{').count()
                - question.chars().filter(one -> one == '}').count();
        return administrator.answer("{ " + question + " }".repeat((int) open + 1), Map.of());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private void send(String kind, String rows) {
        assertThat(administrator
                        .send("/intake/" + kind + "?source=bad", "application/x-ndjson", rows)
                        .body())
                .contains("\"rejected\":0");
    }
}
