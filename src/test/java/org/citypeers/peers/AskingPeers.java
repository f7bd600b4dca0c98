package org.citypeers.peers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The portal that all tests share, with the cities of [PeersWorld], and questions to it.
@PortalTest
abstract class AskingPeers {
    static final String ASK = """
            query($question: PeerQuestion!, $first: Int, $after: String) {
              peers(question: $question, first: $first, after: $after) {
                totalCount words notes understood { field key sentence words caution inForce } relaxed { field sentence }
                counterfactuals { node { __typename ... on City { slug } ... on Person { slug } } constraint { key } rank turns sentence }
                nearest { __typename ... on Topic { slug } ... on City { slug } }
                rankerVersion
                pageInfo { hasNextPage endCursor }
                edges {
                  score snapshot fails { field inForce } contact { slug } node { __typename ... on City { slug } ... on Person { slug } }
                  reasons { signal contribution sentence evidence { id } }
                }
              }
            }""";
    static final String CITIES = "\"kinds\": [\"CITY\"]";

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    Visitor anybody;
    Visitor administrator;

    @BeforeEach
    void furnish() {
        anybody = Visitor.anybody(port);
        administrator = Visitor.administrator(port, data);
        PeersWorld.furnish(administrator);
    }

    /// Asked from the one city, with these filters.
    JsonNode frostbarrow(String filters) {
        return ask(anybody, PeersWorld.QUESTION + (filters.isEmpty() ? "" : ", " + filters), Map.of());
    }

    static JsonNode ask(Visitor visitor, String question, Map<String, ?> page) {
        var variables = new HashMap<String, Object>(page);
        variables.put("question", PeersWorld.object(question));
        return visitor.ask(ASK, variables).get("peers");
    }

    static List<String> slugs(JsonNode found) {
        return found.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/slug").asString())
                .toList();
    }

    static List<String> fields(JsonNode constraints) {
        return constraints.valueStream().map(one -> one.get("field").asString()).toList();
    }
}
