package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said of those who are not shown, and where nobody is.
class PeersAbsenceTests extends AskingPeers {
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
}
