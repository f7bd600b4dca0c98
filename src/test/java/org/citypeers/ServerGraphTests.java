package org.citypeers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// A portal whose graph is a Neo4j server elsewhere.
@PortalOfItsOwn
class ServerGraphTests {
    private static final String SUBMIT = """
            mutation($slug: String) {
              practiceSubmit(input: {slug: $slug, title: "Tide tables for all", summary: "Know the tide."}) {
                searchable errors { __typename } } }""";

    @TempDir
    Path graph;

    @TempDir
    Path data;

    @Test
    void theServerMayGoAwayAndComeBack() throws Exception {
        int port;
        try (var server = Neo4jServer.start(graph);
                var portal = ChildPortal.start(data, server.settings()).awaitReady()) {
            port = server.port();
            tellAndFind(portal, "tide-one", List.of("tide-one"));
            assertThat(data.resolve("graph")).doesNotExist();

            server.close();
            awaitReadiness(portal, 503);
            assertThat(portal.status("/livez")).isEqualTo(200);
            // no field of the graph is asked for, so the index answers alone
            var found = portal.ask("{ search(query: \"tide\") { totalCount edges { highlights { text } } } }", Map.of())
                    .get("search");
            assertThat(found.get("totalCount").asInt()).isEqualTo(1);
            assertThat(found.at("/edges/0/highlights/0/text").asString()).isEqualTo("Tide tables for all");

            try (var again = Neo4jServer.start(graph, port)) {
                awaitReadiness(portal, 200);
                tellAndFind(portal, "tide-two", List.of("tide-one", "tide-two"));
                portal.stop();
                refusesANewerGraph(again);
            }
        }
    }

    private void refusesANewerGraph(Neo4jServer server) throws Exception {
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", Neo4jServer.PASSWORD))) {
            driver.executableQuery("CREATE (:SchemaStep {number: 99, title: 'from tomorrow'})")
                    .execute();
        }
        try (var portal = ChildPortal.start(data, server.settings())) {
            assertThat(portal.awaitExit()).isEqualTo(StartRefused.NEWER_GRAPH);
            assertThat(portal.output())
                    .contains("The graph was written by a newer CityPeers (schema step 99, this version knows ")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private static void tellAndFind(ChildPortal portal, String slug, List<String> slugs) throws Exception {
        var told = portal.ask(SUBMIT, Map.of("slug", slug)).get("practiceSubmit");
        assertThat(told.get("errors")).isEmpty();
        // the first question of its kind to a server takes its time
        for (int tries = 0; tries < 300 && !found(portal).equals(slugs); tries++) Thread.sleep(100);
        assertThat(found(portal)).isEqualTo(slugs);
    }

    private static List<String> found(ChildPortal portal) throws Exception {
        return portal.ask("{ search(query: \"tide\", orderBy: TITLE) { nodes { slug } } }", Map.of())
                .at("/search/nodes")
                .valueStream()
                .map(node -> node.get("slug").asString())
                .sorted()
                .toList();
    }

    private static void awaitReadiness(ChildPortal portal, int status) throws Exception {
        for (int tries = 0; tries < 300 && portal.status("/readyz") != status; tries++) Thread.sleep(100);
        assertThat(portal.status("/readyz")).isEqualTo(status);
    }
}
