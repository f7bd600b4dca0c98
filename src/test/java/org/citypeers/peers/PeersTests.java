package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PortalTest
class PeersTests {
    private static final String ASK = """
            query($question: PeerQuestion!, $first: Int, $after: String) {
              peers(question: $question, first: $first, after: $after) {
                totalCount words notes understood { field key sentence words caution inForce } relaxed { field sentence }
                counterfactuals { node { __typename ... on City { slug } ... on Person { slug } } constraint { key } rank turns sentence }
                nearest { __typename ... on Topic { slug } ... on City { slug } }
                rankerVersion
                pageInfo { hasNextPage endCursor }
                edges {
                  score snapshot contact { slug } node { __typename ... on City { slug } ... on Person { slug } }
                  reasons { signal contribution sentence evidence { id } }
                }
              }
            }""";
    private static final String CITIES = "\"kinds\": [\"CITY\"]";

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
        PeersWorld.furnish(administrator);
    }

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
    void onlyWhoAgreedToBeAskedIsSaidToBeReachable() {
        for (var edge : frostbarrow("").get("edges")) {
            var signals = edge.get("reasons")
                    .valueStream()
                    .map(one -> one.get("signal").asString())
                    .toList();
            var slug = edge.at("/node/slug").asString();
            assertThat(signals.contains("REACH")).as(slug).isEqualTo(slug.equals("pt-lead-a"));
        }
    }

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
    void onlyWhoAgreedIsSuggestedAsAContact() {
        for (var edge : frostbarrow("").get("edges")) {
            var slug = edge.at("/node/slug").asString();
            var contact = edge.at("/contact/slug").asString("nobody");
            assertThat(contact)
                    .as(slug)
                    .isEqualTo(slug.equals("pt-a") || slug.equals("pt-lead-a") ? "pt-lead-a" : "nobody");
        }
    }

    @Test
    void ofACityWhoLedItOrHoldsAPostThereIsSuggestedThoughOnlyCitiesAreAskedFor() {
        PeersWorld.send(administrator, "cities", """
                {"id":"pt-w","name":"Westerly Sample","country":"US","population":9000}
                {"id":"pt-x","name":"Xavier Sample","country":"US","population":9000}
                {"id":"pt-y","name":"Yonder Sample","country":"US","population":9000}
                {"id":"pt-z","name":"Zephyr Sample","country":"US","population":9000}
                """);
        PeersWorld.send(administrator, "people", """
                {"id":"pt-lead-w","name":"Wanda West","city":"pt-w","title":"Clerk","contactable":true}
                {"id":"pt-clerk-w","name":"Wim West","posts":[{"role":"Mayor","city":"pt-w","from":"2024"}],"contactable":true}
                {"id":"pt-clerk-x","name":"Cora Xavier","city":"pt-x","title":"Clerk","contactable":true}
                {"id":"pt-shy-x","name":"Shy Xavier","posts":[{"role":"Mayor","city":"pt-x","from":"2024"}]}
                {"id":"pt-silent-y","name":"Dora Yonder","city":"pt-y","contactable":true,"listed":false}
                {"id":"pt-former-z","name":"Fay Zephyr","contactable":true,"posts":[{"role":"Clerk","city":"pt-z","from":"2001","to":"2003"}]}
                """);
        PeersWorld.send(administrator, "practices", """
                {"id":"pt-glow","title":"Glowmarrow ledgers","implementations":[\
                {"city":"pt-w","start":"2024","lead":["pt-lead-w"]},{"city":"pt-x","start":"2019","lead":["pt-shy-x"]},\
                {"city":"pt-y","start":"2020"},{"city":"pt-z","start":"2021"}]}
                """);
        var contacts = new HashMap<String, String>();
        for (var edge :
                ask(anybody, "\"query\": \"glowmarrow\", " + CITIES, Map.of()).get("edges"))
            contacts.put(
                    edge.at("/node/slug").asString(), edge.at("/contact/slug").asString("nobody"));
        assertThat(contacts)
                .isEqualTo(Map.of("pt-w", "pt-lead-w", "pt-x", "pt-clerk-x", "pt-y", "nobody", "pt-z", "nobody"));
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

    @Test
    void aMatchCanBeKept() {
        var edge = frostbarrow("").at("/edges/0");
        var kept = PeersWorld.json(edge.get("snapshot").asString());
        assertThat(kept.get("rankerVersion").asString()).isEqualTo("votes-4");
        assertThat(kept.get("words").asString()).isEqualTo("frostbarrow");
        assertThat(kept.get("rank").asInt()).isEqualTo(1);
        double sum = 0;
        for (var reason : kept.get("reasons")) sum += reason.get("contribution").asDouble();
        assertThat(sum).isCloseTo(edge.get("score").asDouble(), within(1e-6));
    }

    @Test
    void whatIsKeptOfAMatchTellsWhichFiltersStoodAndWithWhomItWasCompared() {
        var found = frostbarrow("\"governmentForms\": [\"COUNCIL_MANAGER\"], \"countries\": [\"US\"]," + CITIES
                + ", \"lens\": {\"basis\": \"SIZE\"}");
        assertThat(found.at("/understood/0/inForce").asBoolean()).isFalse();
        assertThat(found.at("/understood/1/inForce").asBoolean()).isTrue();
        var kept = PeersWorld.json(found.at("/edges/0/snapshot").asString());
        assertThat(kept.get("understood").toString()).isEqualTo("[\"in US\"]");
        assertThat(kept.get("relaxed").toString()).contains("form of government is council-manager");
        assertThat(kept.at("/from/name").asString()).isEqualTo("Askington");
        assertThat(kept.at("/like/name").asString()).isEqualTo("Askington");
        assertThat(kept.at("/lens/POPULATION").asDouble()).isEqualTo(.9);
        assertThat(kept.get("kinds").toString()).isEqualTo("[\"CITY\"]");
        assertThat(kept.get("query").asString()).isEqualTo("frostbarrow");
    }

    @Test
    void whoIsAbsentIsToldTheTrueReason() {
        var about = "query($question: PeerQuestion!, $id: ID!) { peers(question: $question) { about(id: $id) } }";
        var ids = anybody.ask(
                "{ own: city(by: {slug: \"pt-from\"}) { id } a: city(by: {slug: \"pt-a\"}) { id } }", Map.of());
        var people = PeersWorld.object(PeersWorld.QUESTION + ", \"kinds\": [\"PERSON\"]");
        var own = Map.of("question", people, "id", ids.at("/own/id").asString());
        assertThat(anybody.ask(about, own).at("/peers/about").asString())
                .isEqualTo("Askington is the city that asks; it is never an answer itself.");
        var city = Map.of("question", people, "id", ids.at("/a/id").asString());
        assertThat(anybody.ask(about, city).at("/peers/about").asString())
                .contains("the question asks for people alone");
        var nobody = Map.of("question", people, "id", "city_0000");
        assertThat(anybody.ask(about, nobody).at("/peers/about").asString()).startsWith("There is no city or person");
        var sample = PeersWorld.object(PeersWorld.QUESTION + ", \"sample\": true");
        assertThat(anybody.ask(
                                about,
                                Map.of("question", sample, "id", ids.at("/a/id").asString()))
                        .at("/peers/about")
                        .asString())
                .contains("fictional sample world");
    }

    @Test
    void whenNothingFitsWhatIsNearestIsSaid() {
        var topic = ask(anybody, "\"query\": \"glimmerquarrel\"", Map.of());
        assertThat(topic.get("edges")).isEmpty();
        assertThat(topic.at("/nearest/0/slug").asString()).isEqualTo("pt-glimmerquarry");
    }

    @Test
    void whyAPeerStandsThereOrNotIsSaid() {
        var about = """
                query($question: PeerQuestion!, $id: ID!) { peers(question: $question) { about(id: $id) } }""";
        PeersWorld.send(administrator, "cities", """
                {"id":"pt-idle","name":"Idleton","country":"US","population":9000}
                """);
        var ids = anybody.ask(
                "{ a: city(by: {slug: \"pt-b\"}) { id } b: city(by: {slug: \"pt-idle\"}) { id } }", Map.of());
        var question = PeersWorld.object(PeersWorld.QUESTION);
        var there = anybody.ask(
                about, Map.of("question", question, "id", ids.at("/a/id").asString()));
        assertThat(there.at("/peers/about").asString())
                .startsWith("Betatown ranks")
                .contains("With a measured outcome");
        var absent = anybody.ask(
                about, Map.of("question", question, "id", ids.at("/b/id").asString()));
        assertThat(absent.at("/peers/about").asString()).contains("To appear here, record");
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

    @ParameterizedTest
    @ValueSource(strings = {"", "\"query\": \" \"", "\"topics\": []", "\"countries\": [\"US\"]"})
    void aQuestionThatAsksForNothingIsABadRequest(String question) {
        var answer = anybody.answer(ASK, Map.of("question", PeersWorld.object(question)));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("the question asks for nothing; give query, topics or from");
    }

    /// Asked from the one city, with these filters.
    private JsonNode frostbarrow(String filters) {
        return ask(anybody, PeersWorld.QUESTION + (filters.isEmpty() ? "" : ", " + filters), Map.of());
    }

    private static JsonNode ask(Visitor visitor, String question, Map<String, ?> page) {
        var variables = new HashMap<String, Object>(page);
        variables.put("question", PeersWorld.object(question));
        return visitor.ask(ASK, variables).get("peers");
    }

    private static List<String> slugs(JsonNode found) {
        return found.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/slug").asString())
                .toList();
    }

    private static List<String> fields(JsonNode constraints) {
        return constraints.valueStream().map(one -> one.get("field").asString()).toList();
    }
}
