package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citypeers.shared.NodeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A practice from its first day to its last, as people see it from outside, and one they must not see at all.
@PortalTest
class LifeOfAPracticeTests {
    private static final String SUBMIT = """
            mutation($input: PracticeSubmitInput!) { practiceSubmit(input: $input) {
              practice { id } searchable errors { ... on UserError { message path } } } }""";
    private static final String WITHDRAW = """
            mutation($by: PracticeBy!) { practiceWithdraw(input: {by: $by, reason: "a test"}) { unsearchable } }""";

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    private Visitor anybody;
    private Visitor administrator;

    @BeforeEach
    void furnish() {
        anybody = Visitor.anybody(port);
        administrator = Visitor.administrator(port, data);
        send("topics", "{\"id\":\"life-topic\",\"label\":\"Handiwork of lives\"}");
        send("cities", """
                {"id":"life-town","name":"Lifetown","country":"US"}
                {"id":"life-secret","name":"Secretford","country":"NO"}""");
        send("people", "{\"id\":\"life-lead\",\"name\":\"Lia Lead\",\"city\":\"life-town\"}");
    }

    @Test
    void itIsFoundFromItsFirstDayUnderItsPresentWordsAndNowhereAfterItsLast() {
        var before = Everywhere.seen(anybody, "moonquilt", "life-quilts");
        submit("life-quilts", "Moonquilt evenings", "life-town", "PUBLIC");
        var after = Everywhere.seen(anybody, "moonquilt", "life-quilts");
        for (var search : List.of("words", "misspelt", "topic")) {
            assertThat(after.at("/" + search + "/totalCount").asInt())
                    .as(search)
                    .isEqualTo(1);
            assertThat(after.at("/" + search + "/nodes/0/slug").asString()).isEqualTo("life-quilts");
        }
        assertThat(counts(after.at("/words/facets")))
                .contains(
                        "TOPIC Handiwork of lives 1",
                        "CITY Lifetown 1",
                        "COUNTRY United States 1",
                        "EVIDENCE Measured before and after 1");
        assertThat(after.at("/suggest/0/slug").asString()).isEqualTo("life-quilts");
        assertThat(after.at("/elsewhere/relaxations/0/totalCount").asInt()).isEqualTo(1);
        assertThat(after.at("/city/practices/nodes/0/slug").asString()).isEqualTo("life-quilts");
        assertThat(after.at("/city/implementations/totalCount").asInt()).isEqualTo(1);
        assertThat(after.at("/person/implementations/totalCount").asInt()).isEqualTo(1);
        assertThat(after.at("/node/id").asString()).isEqualTo(NodeId.of("practice", "portal", "life-quilts"));
        assertPeerWithEvidence(after);

        submit("life-quilts", "Brasslattice mornings", "life-town", "PUBLIC");
        assertThat(Everywhere.seen(anybody, "moonquilt", "life-quilts")
                        .at("/words/totalCount")
                        .asInt())
                .isZero();
        assertThat(Everywhere.seen(anybody, "brasslattice", "life-quilts")
                        .at("/words/totalCount")
                        .asInt())
                .isEqualTo(1);

        withdraw("life-quilts");
        assertThat(Everywhere.seen(anybody, "moonquilt", "life-quilts")).isEqualTo(before);
        assertThat(Everywhere.seen(anybody, "brasslattice", "life-quilts")
                        .at("/words/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsForTheNetworkOnlyLeavesNoTraceForAnybodyElse() {
        var before = Everywhere.seen(anybody, "zorbglimmer", "life-hush");
        submit("life-hush", "Zorbglimmer rounds", "life-secret", "NETWORK");
        assertThat(Everywhere.seen(anybody, "zorbglimmer", "life-hush")).isEqualTo(before);
        assertThat(before.toString()).doesNotContainIgnoringCase("zorbglimmer");
        var known = Everywhere.seen(administrator, "zorbglimmer", "life-hush");
        assertThat(known.at("/words/nodes/0/slug").asString()).isEqualTo("life-hush");
        assertThat(known.at("/peers/edges").toString()).contains("life-secret");
        assertThat(known.at("/suggest/0/slug").asString()).isEqualTo("life-hush");
        withdraw("life-hush");
    }

    @Test
    void aHiddenImplementationOfAnOpenPracticeAddsNothingForAnybodyElse() {
        var open = "{\"city\":\"life-town\",\"status\":\"ACTIVE\",\"start\":\"2021\"}";
        var practice = "{\"id\":\"life-open\",\"title\":\"Fernwhistle walks\",\"implementations\":[%s]}";
        send("practices", practice.formatted(open));
        var before = Everywhere.seen(anybody, "fernwhistle", "life-open");
        send("practices", practice.formatted(open + """
                ,{"city":"life-secret","status":"FAILED","start":"2024","visibility":["network"],"lead":["life-lead"],\
                "cost":{"band":"HIGH"},"lessons":"Fernwhistle failed","outcomes":[{"metric":"walks","unit":"n",\
                "baseline":9,"actual":4,"from":"2023","to":"2024","method":"RANDOMISED","source":"us"}]}"""));
        assertThat(Everywhere.seen(anybody, "fernwhistle", "life-open")).isEqualTo(before);
        assertThat(before.toString()).contains("LEVEL_1").doesNotContain("Secretford", "FAILED", "LEVEL_3");
        var known = Everywhere.seen(administrator, "fernwhistle", "life-open");
        assertThat(known.at("/practice/implementations/totalCount").asInt()).isEqualTo(2);
        assertThat(known.at("/peers/edges").toString()).contains("life-secret", "Secretford");
    }

    private static void assertPeerWithEvidence(JsonNode seen) {
        var town = seen.at("/peers/edges")
                .valueStream()
                .filter(edge -> edge.at("/node/slug").asString("").equals("life-town"))
                .findFirst()
                .orElseThrow();
        assertThat(town.at("/reasons/0/evidence/0/id").asString())
                .isEqualTo(seen.at("/city/implementations/nodes/0/id").asString());
        assertThat(town.at("/reasons/0/sentence").asString()).contains("Moonquilt evenings");
    }

    private static Set<String> counts(JsonNode facets) {
        return facets.valueStream()
                .flatMap(facet -> facet.get("values")
                        .valueStream()
                        .map(value -> facet.get("field").asString() + " "
                                + value.get("label").asString() + " "
                                + value.get("count").asInt()))
                .collect(Collectors.toSet());
    }

    private void submit(String slug, String title, String city, String visibility) {
        var input = new HashMap<String, Object>(Map.of("slug", slug, "title", title, "visibility", visibility));
        input.put("city", Map.of("slug", city));
        input.put("topics", List.of(Map.of("slug", "life-topic")));
        input.put("leads", List.of(Map.of("slug", "life-lead")));
        input.put("status", "ACTIVE");
        input.put(
                "outcomes",
                List.of(Map.of(
                        "metric",
                        "quilts",
                        "unit",
                        "n",
                        "baseline",
                        2,
                        "actual",
                        9,
                        "from",
                        "2022",
                        "to",
                        "2023",
                        "method",
                        "BEFORE_AFTER",
                        "source",
                        "us")));
        var said = administrator.ask(SUBMIT, Map.of("input", input)).get("practiceSubmit");
        assertThat(said.get("searchable").asBoolean()).as(said.toString()).isTrue();
    }

    private void withdraw(String slug) {
        var said = administrator.ask(WITHDRAW, Map.of("by", Map.of("slug", slug)));
        assertThat(said.at("/practiceWithdraw/unsearchable").asBoolean()).isTrue();
    }

    private void send(String kind, String rows) {
        var said = administrator
                .send("/intake/" + kind + "?source=life", "application/x-ndjson", rows)
                .body();
        assertThat(said).contains("\"searchable\":true", "\"rejected\":0");
    }
}
