package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Why somebody is an answer, and who never is.
class PeersReasonTests extends AskingPeers {
    @Test
    void noReasonAddsMoreThanTheWeightOfItsKindWhichEverybodyMayKnow() {
        var weights = new HashMap<String, Double>();
        for (var weight :
                anybody.ask("{ peerWeights { signal most } }", Map.of()).get("peerWeights"))
            weights.put(weight.get("signal").asString(), weight.get("most").asDouble());
        for (var edge : frostbarrow("").get("edges"))
            for (var reason : edge.get("reasons"))
                assertThat(reason.get("contribution").asDouble())
                        .isLessThanOrEqualTo(weights.get(reason.get("signal").asString()));
        assertThat(weights)
                .containsEntry("TOPIC", .45)
                .containsEntry("CITY", .2)
                .hasSize(8);
    }

    @Test
    void contributionsSumToTheScoreAndEveryReasonIsProven() {
        var signals = new ArrayList<String>();
        for (var edge : frostbarrow("").get("edges")) {
            double sum = 0;
            for (var reason : edge.get("reasons")) {
                sum += reason.get("contribution").asDouble();
                signals.add(reason.get("signal").asString());
                assertThat(reason.get("sentence").asString()).endsWith(".");
                assertThat(reason.get("evidence")).isNotEmpty();
                for (var proof : reason.get("evidence")) {
                    var node = anybody.ask(
                            "query($id: ID!) { node(id: $id) { id } }",
                            Map.of("id", proof.get("id").asString()));
                    assertThat(node.get("node").isNull()).isFalse();
                }
            }
            assertThat(sum).isCloseTo(edge.get("score").asDouble(), within(1e-6));
        }
        assertThat(signals).contains("TOPIC", "OUTCOME", "RECENCY", "CITY", "TIES", "REACH");
    }

    @Test
    void whoTookPartIsToldInWhichProgramAndNotInItsCohortAlone() {
        var found = ask(
                anybody,
                "\"query\": \"frostbarrow in the Frost program\", \"from\": {\"slug\": \"pt-from\"}, " + CITIES,
                Map.of());
        var sentences = found.at("/edges/0/reasons")
                .valueStream()
                .map(one -> one.get("sentence").asString())
                .toList();
        assertThat(sentences)
                .contains(
                        "Alphaville took part in Frost program (Frost cohort).",
                        "Alphaville and Askington were both in Frost program (Frost cohort).");
    }

    @Test
    void theAskingCityAndItsPeopleAreNeverAnswers() {
        assertThat(slugs(frostbarrow(""))).contains("pt-a", "pt-lead-a").doesNotContain("pt-from", "pt-own");
        var like = ask(anybody, "\"from\": {\"slug\": \"pt-from\"}", Map.of("first", 100));
        assertThat(slugs(like)).contains("pt-a").doesNotContain("pt-from", "pt-own");
    }

    @Test
    void whatIsHiddenNeitherVotesNorIsNamed() {
        var open = frostbarrow("");
        assertThat(slugs(open)).doesNotContain("pt-h", "pt-lead-h", "pt-veiled");
        assertThat(open.toString()).doesNotContain("Hiddenham", "Veiledburg");
        assertThat(slugs(ask(administrator, "\"query\": \"frostbarrow\"", Map.of())))
                .contains("pt-h", "pt-lead-h");
    }

    @Test
    void pagesFollowEachOtherWithoutOverlapOrGap() {
        var whole = slugs(frostbarrow(""));
        var paged = new ArrayList<String>();
        var page = new HashMap<String, Object>(Map.of("first", 2));
        while (true) {
            var found = ask(anybody, PeersWorld.QUESTION, page);
            assertThat(found.get("totalCount").asInt()).isEqualTo(whole.size());
            paged.addAll(slugs(found));
            page.put("after", found.at("/pageInfo/endCursor").asString());
            if (!found.at("/pageInfo/hasNextPage").asBoolean()) break;
        }
        // near-equal peers take turns from one question to the next, but not from page to page
        assertThat(paged).containsExactlyInAnyOrderElementsOf(whole).doesNotHaveDuplicates();
    }
}
