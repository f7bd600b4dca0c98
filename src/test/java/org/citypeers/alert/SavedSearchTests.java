package org.citypeers.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody keeps a search, and what comes in for it is there with the reasons.
@PortalTest
class SavedSearchTests {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String MATCHES = """
            query($id: ID!) { node(id: $id) { ... on SavedSearch { matches(first: 50) {
              totalCount nodes { slug }
              edges { at node { slug title } highlights { field text marks { start end } }
                matchedBy { signal term found sentence } } } } } }""";

    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

    @Autowired
    Watchman watchman;

    @Autowired
    ExecutionGraphQlService service;

    private Keeper keeper;
    private Visitor administrator;
    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void furnish() {
        administrator = Visitor.administrator(port, data);
        keeper = new Keeper(service);
    }

    @AfterEach
    void forgetAll() {
        for (var id : kept) administrator.ask(Keeper.FORGET, Map.of("id", id));
    }

    @Test
    void whatComesInForASavedSearchIsThereWithTheReasons() {
        bring("saved-before", "Snorkel lanterns before", "Of old.");
        var id = Keeper.save(administrator, Map.of("query", "snorkel lanterns"), kept);
        bring("saved-new", "A lantern to snorkel by", "Light under water.");
        bring("saved-other", "A lantern to walk by", "Light on land.");
        await(() -> slugs(id).equals(List.of("saved-new")));
        var match = matches(id).at("/edges/0");
        assertThat(match.at("/highlights/0/field").asString()).isEqualTo("title");
        assertThat(match.at("/highlights/0/marks").size()).isEqualTo(2);
        assertThat(match.at("/matchedBy/1/sentence").asString()).isEqualTo("It says “lanterns”.");
        assertThat(Instant.parse(match.at("/at").asString())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void nothingIsToldTwiceUntilItReallyChanges() {
        var id = Keeper.save(administrator, Map.of("query", "gimlet parade"), kept);
        bring("saved-twice", "Gimlet parade", "One.");
        await(() -> slugs(id).equals(List.of("saved-twice")));
        var at = matches(id).at("/edges/0/at").asString();
        bring("saved-twice", "Gimlet parade", "One.");
        bring("saved-mark", "Gimlet parade marker", "Later.");
        await(() -> slugs(id).equals(List.of("saved-mark", "saved-twice")));
        assertThat(matches(id).at("/edges/1/at").asString()).isEqualTo(at);
        bring("saved-twice", "Gimlet parade", "Another year.");
        await(() -> slugs(id).equals(List.of("saved-twice", "saved-mark")));
        bring("saved-twice", "A parade", "Without the other word.");
        await(() -> slugs(id).equals(List.of("saved-mark")));
    }

    @Test
    void whatTheOwnerMayNotSeeNeverMatches() {
        var somebody = Keeper.viewer(Viewer.PUBLIC);
        var id = keeper.asked(somebody, Keeper.SAVE, Map.of("input", Map.of("query", "quiver orchard")))
                .at("/searchSave/savedSearch/id")
                .asString();
        send("{\"id\":\"saved-hidden\",\"title\":\"Quiver orchard hidden\",\"visibility\":[\"network\"]}");
        bring("saved-seen", "Quiver orchard seen", "For all.");
        await(() -> slugs(keeper.asked(somebody, MATCHES, Map.of("id", id))).contains("saved-seen"));
        var matches = keeper.asked(somebody, MATCHES, Map.of("id", id)).at("/node/matches");
        assertThat(matches.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(matches.toString()).doesNotContain("hidden");
        assertThat(keeper.asked(Keeper.viewer(Viewer.PUBLIC, "person:other"), MATCHES, Map.of("id", id))
                        .at("/node")
                        .isNull())
                .as("another one's search")
                .isTrue();
        keeper.asked(somebody, Keeper.FORGET, Map.of("id", id));
    }

    @Test
    void whatComesInWhileTheWatchmanIsAwayIsToldWhenItIsBack() {
        var id = Keeper.save(administrator, Map.of("filter", Map.of("collections", List.of("bellows"))), kept);
        bring("saved-first", "Bellows first", "One.");
        send("{\"id\":\"saved-collected\",\"title\":\"Tongs\",\"collection\":\"bellows\"}");
        await(() -> slugs(id).equals(List.of("saved-collected")));
        assertThat(matches(id).at("/edges/0/matchedBy/0/sentence").asString())
                .isEqualTo("It fits the filter collection: bellows.");
        watchman.stop();
        send("{\"id\":\"saved-away\",\"title\":\"Hammers\",\"collection\":\"bellows\"}");
        watchman.start();
        await(() -> slugs(id).equals(List.of("saved-away", "saved-collected")));
    }

    private void bring(String id, String title, String summary) {
        send(JSON.writeValueAsString(Map.of("id", id, "title", title, "summary", summary)));
    }

    private void send(String row) {
        var report = administrator
                .send("/intake/resources?source=saved-searches", "application/x-ndjson", row)
                .body();
        assertThat(report).contains("\"accepted\":1");
    }

    private JsonNode matches(String id) {
        return administrator.ask(MATCHES, Map.of("id", id)).at("/node/matches");
    }

    private List<String> slugs(String id) {
        return slugs(administrator.ask(MATCHES, Map.of("id", id)));
    }

    private static List<String> slugs(JsonNode answer) {
        return answer.at("/node/matches/nodes")
                .valueStream()
                .map(node -> node.get("slug").asString())
                .toList();
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
