package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of cities, in words or beside them, and what is given up of it.
class PeersFilterTests extends AskingPeers {
    @Test
    void filtersAreHardAndKindsAreKept() {
        var american = frostbarrow("\"countries\": [\"US\"]," + CITIES);
        assertThat(slugs(american)).containsExactlyInAnyOrder("pt-a", "pt-b", "pt-c");
        assertThat(american.get("relaxed")).isEmpty();
        assertThat(american.at("/understood/0/field").asString()).isEqualTo("COUNTRY");
        assertThat(slugs(frostbarrow("\"populationMin\": 52000, \"populationMax\": 60000," + CITIES)))
                .containsExactlyInAnyOrder("pt-a", "pt-c", "pt-d");
        assertThat(slugs(frostbarrow("\"kinds\": [\"PERSON\"]"))).containsExactlyInAnyOrder("pt-lead-a", "pt-lead-b");
    }

    @Test
    void whatWasGivenUpIsSaidWhenTooFewRemain() {
        var found = frostbarrow("\"governmentForms\": [\"COUNCIL_MANAGER\"], \"countries\": [\"US\"]," + CITIES);
        assertThat(slugs(found)).startsWith("pt-a").containsExactlyInAnyOrder("pt-a", "pt-b", "pt-c");
        assertThat(fields(found.get("understood"))).containsExactly("GOVERNMENT_FORM", "COUNTRY");
        assertThat(fields(found.get("relaxed"))).containsExactly("GOVERNMENT_FORM");
        var all = frostbarrow("\"subdivisions\": [\"US-ND\"], \"countries\": [\"DE\"]," + CITIES);
        assertThat(fields(all.get("relaxed"))).containsExactly("SUBDIVISION", "COUNTRY");
        assertThat(slugs(all)).hasSize(4);
    }

    @Test
    void whoFailsFewerOfWhatWasGivenUpComesFirst() {
        var found = ask(anybody, "\"query\": \"who failed at frostbarrow in Ohio\", " + CITIES, Map.of());
        assertThat(fields(found.get("relaxed"))).containsExactly("SUBDIVISION", "ENDED");
        // failed elsewhere; did it in Ohio and goes on; neither
        assertThat(slugs(found).getFirst()).isEqualTo("pt-c");
        assertThat(slugs(found).subList(1, 4)).containsExactlyInAnyOrder("pt-a", "pt-b", "pt-from");
        assertThat(slugs(found).getLast()).isEqualTo("pt-d");
        assertThat(found.get("edges").valueStream().map(edge -> fields(edge.get("fails"))))
                .containsExactly(
                        List.of("SUBDIVISION"),
                        List.of("ENDED"),
                        List.of("ENDED"),
                        List.of("ENDED"),
                        List.of("SUBDIVISION", "ENDED"));
        assertThat(found.at("/edges/0/fails/0/inForce").asBoolean()).isFalse();
    }

    @Test
    void aFilterThatKeepsNobodyOutIsNotGivenUp() {
        var found = frostbarrow("\"populationMin\": 1000, \"subdivisions\": [\"US-ND\"]," + CITIES);
        assertThat(fields(found.get("understood"))).containsExactly("POPULATION", "SUBDIVISION");
        assertThat(fields(found.get("relaxed"))).containsExactly("SUBDIVISION");
    }

    @Test
    void plainWordsFilterAndCanBeTakenBack() {
        var found = ask(anybody, "\"query\": \"who failed at frostbarrow in New York\"", Map.of());
        assertThat(found.get("words").asString()).isEqualTo("frostbarrow");
        assertThat(fields(found.get("understood"))).containsExactly("SUBDIVISION", "ENDED");
        assertThat(slugs(found)).startsWith("pt-c");
        assertThat(found.at("/understood/0/words").asString()).isEqualTo("New York");
        var free =
                ask(anybody, "\"query\": \"frostbarrow in New York\", \"ignore\": [\"SUBDIVISION:US-NY\"]", Map.of());
        assertThat(free.get("understood")).isEmpty();
        assertThat(slugs(free)).contains("pt-a", "pt-b", "pt-c", "pt-d");
    }

    @Test
    void whoIsKeptOutByOneFilterIsNamedWithTheRankItWouldHave() {
        var found = frostbarrow("\"populationMax\": 54000," + CITIES + ", \"subdivisions\": []");
        var missed = found.at("/counterfactuals/0");
        assertThat(fields(found.get("relaxed"))).containsExactly("POPULATION");
        assertThat(missed.isMissingNode()).isTrue();
        var ohio = frostbarrow("\"populationMin\": 52000, \"populationMax\": 60000," + CITIES);
        assertThat(ohio.at("/counterfactuals/0/node/slug").asString()).isEqualTo("pt-b");
        assertThat(ohio.at("/counterfactuals/0/constraint/key").asString()).isEqualTo("POPULATION:52000-60000");
        assertThat(ohio.at("/counterfactuals/0/sentence").asString())
                .startsWith("Betatown is not shown because of the filter")
                .contains("it would rank");
    }

    @Test
    void aProgramIsKnownByItsNewNameAsSoonAsItHasOne() {
        PeersWorld.send(administrator, "programs", """
                {"id":"pt-renamed","title":"Wintergale alliance"}
                """);
        var first = ask(anybody, "\"query\": \"frostbarrow in Wintergale alliance\"", Map.of());
        assertThat(fields(first.get("understood"))).containsExactly("PROGRAM");
        PeersWorld.send(administrator, "programs", """
                {"id":"pt-renamed","title":"Summergale alliance"}
                """);
        var renamed = ask(anybody, "\"query\": \"frostbarrow in Summergale alliance\"", Map.of());
        assertThat(fields(renamed.get("understood"))).containsExactly("PROGRAM");
        var before = ask(anybody, "\"query\": \"frostbarrow in Wintergale alliance\"", Map.of());
        assertThat(before.get("understood")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"query\": \" \"", "\"topics\": []", "\"countries\": [\"US\"]"})
    void aQuestionThatAsksForNothingIsABadRequest(String question) {
        var answer = anybody.answer(ASK, Map.of("question", PeersWorld.object(question)));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("the question asks for nothing; give query, topics or from");
    }
}
