package org.citypeers.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A match that is kept for later.
class KeptMatchTests extends AskingPeers {
    @Test
    void aMatchCanBeKept() {
        var edge = frostbarrow("").at("/edges/0");
        var kept = PeersWorld.json(edge.get("snapshot").asString());
        assertThat(kept.get("rankerVersion").asString()).isEqualTo("votes-5");
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
        assertThat(kept.get("understood").toString()).isEqualTo("[\"in United States\"]");
        assertThat(kept.get("relaxed").toString()).contains("form of government is council-manager");
        assertThat(kept.at("/from/name").asString()).isEqualTo("Askington");
        assertThat(kept.at("/like/name").asString()).isEqualTo("Askington");
        assertThat(kept.at("/lens/POPULATION").asDouble()).isEqualTo(.9);
        assertThat(kept.get("kinds").toString()).isEqualTo("[\"CITY\"]");
        assertThat(kept.get("query").asString()).isEqualTo("frostbarrow");
    }
}
