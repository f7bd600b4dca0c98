package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.citypeers.city.CityBy;
import org.citypeers.graphql.Counted;
import org.citypeers.graphql.Nodes;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an answer over the starter library and its samples may be trusted for.
class PeersTrustTests {
    private static final List<String> QUESTIONS = List.of(
            "mini grants",
            "cool roofs",
            "open data policy",
            "illegal dumping",
            "vacant lots",
            "youth council",
            "participatory budgeting",
            "community gardens",
            "snow shoveling",
            "procurement from startups",
            "volunteers older adults heat",
            "who failed at mini grants",
            "love your block in Ohio",
            "text message reminders",
            "code enforcement",
            "cities like Dayton",
            "what works cities under 300k",
            "transit arrival",
            "service plan",
            "311");
    private static final int MOST_LEFT_OUT = 4;

    private static StarterPortal portal;

    @BeforeAll
    static void open() {
        portal = StarterPortal.shared();
    }

    @Test
    void leavingOneDocumentOutLowersTheScoreByExactlyItsContribution() {
        var random = new Random(11);
        int leftOut = 0;
        for (var words : QUESTIONS) {
            var asked = portal.peers().understood(question(words), Viewer.ANYONE);
            var before = portal.peers().candidates(asked, Set.of(), Viewer.ANYONE);
            Collections.shuffle(before, random);
            for (var one : before.subList(0, Math.min(MOST_LEFT_OUT, before.size()))) {
                assertThat(one.score()).isCloseTo(sum(one.reasons()), within(1e-6));
                var documents = documents(one);
                if (documents.isEmpty()) continue;
                var document = documents.get(random.nextInt(documents.size()));
                var theirs = sum(one.reasons().stream()
                        .filter(reason -> reason.proof().contains(document))
                        .toList());
                var after = portal.peers().candidates(asked, Set.of(document), Viewer.ANYONE).stream()
                        .filter(other -> other.id().equals(one.id()))
                        .findFirst();
                leftOut++;
                // who has nothing else that answers is no candidate any more
                if (after.isEmpty()) assertThat(documents).containsExactly(document);
                else assertThat(after.get().score()).isCloseTo(one.score() - theirs, within(1e-6));
            }
        }
        assertThat(leftOut).isGreaterThan(30);
    }

    @Test
    void everyReasonNamesNodesTheCallerMaySee() {
        var named = new HashSet<String>();
        for (var words : QUESTIONS) {
            var asked = portal.peers().understood(question(words), Viewer.ANYONE);
            for (var one : portal.peers().candidates(asked, Set.of(), Viewer.ANYONE))
                for (var reason : one.reasons()) {
                    assertThat(reason.proof()).isNotEmpty();
                    named.addAll(reason.proof());
                }
        }
        assertThat(portal.bean(Nodes.class).byId(named, Viewer.ANYONE).keySet()).containsAll(named);
    }

    @Test
    void aRequestAsksTheGraphAtMostTwice() {
        var ask = """
                query ($words: String!) {
                  peers(question: {query: $words, from: {slug: "lansing-mi"}}, first: 10) {
                    totalCount words understood { field key sentence caution } relaxed { sentence }
                    counterfactuals { sentence node { __typename ... on City { name } ... on Person { name } } }
                    nearest { id __typename } pageInfo { hasNextPage endCursor }
                    edges {
                      cursor score snapshot contact { id name }
                      node { __typename ... on City { slug name population } ... on Person { slug name title } }
                      reasons {
                        signal contribution sentence
                        evidence {
                          __typename id
                          ... on Implementation { did: title status start lessons }
                          ... on Outcome { metric actual unit }
                          ... on Resource { title url }
                          ... on Playbook { title url }
                          ... on Cohort { title }
                          ... on City { name }
                        }
                        ... on EvidenceReason { matchedWords }
                        ... on LikenessReason { comparison { label you them contribution } }
                      }
                    }
                  }
                }""";
        for (var words : QUESTIONS) {
            var counted = Counted.of(portal, ask, Map.of("words", words));
            assertThat(counted.data()).as(words).contains("evidence=[{");
            assertThat(counted.questions()).as(words).isBetween(1L, 2L);
        }
    }

    private static PeerQuestion question(String words) {
        return new PeerQuestion(
                words, CityBy.slug("lansing-mi"), null, null, null, null, null, null, null, null, null, null, null);
    }

    private static double sum(List<PeerReason> reasons) {
        return reasons.stream().mapToDouble(PeerReason::contribution).sum();
    }

    /// The documents that speak for a candidate.
    private static List<String> documents(Candidate one) {
        return one.reasons().stream()
                .filter(reason -> reason.signal() == PeerSignal.TOPIC)
                .map(reason -> reason.proof().getFirst())
                .distinct()
                .toList();
    }
}
