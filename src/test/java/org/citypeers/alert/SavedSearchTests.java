package org.citypeers.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.citypeers.PortalTest;
import org.citypeers.Visitor;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody keeps a search, and what comes in for it is there with the reasons.
@PortalTest
class SavedSearchTests {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String SAVE = """
            mutation($input: SearchSaveInput!) { searchSave(input: $input) {
              savedSearch { id name query savedAt filters { field values } }
              errors { __typename ... on UserError { message path } } } }""";
    private static final String FORGET = """
            mutation($id: ID!) { searchForget(input: {id: $id}) {
              id errors { __typename ... on UserError { message path } } } }""";
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

    private Visitor administrator;
    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void furnish() {
        administrator = Visitor.administrator(port, data);
    }

    @AfterEach
    void forgetAll() {
        for (var id : kept) administrator.ask(FORGET, Map.of("id", id));
    }

    @Test
    void whatComesInForASavedSearchIsThereWithTheReasons() {
        bring("saved-before", "Snorkel lanterns before", "Of old.");
        var id = save(Map.of("query", "snorkel lanterns"));
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
        var id = save(Map.of("query", "gimlet parade"));
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
        var somebody = viewer(Viewer.PUBLIC);
        var id = asked(somebody, SAVE, Map.of("input", Map.of("query", "quiver orchard")))
                .at("/searchSave/savedSearch/id")
                .asString();
        send("{\"id\":\"saved-hidden\",\"title\":\"Quiver orchard hidden\",\"visibility\":[\"network\"]}");
        bring("saved-seen", "Quiver orchard seen", "For all.");
        await(() -> slugs(asked(somebody, MATCHES, Map.of("id", id))).contains("saved-seen"));
        var matches = asked(somebody, MATCHES, Map.of("id", id)).at("/node/matches");
        assertThat(matches.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(matches.toString()).doesNotContain("hidden");
        assertThat(asked(viewer(Viewer.PUBLIC, "person:other"), MATCHES, Map.of("id", id))
                        .at("/node")
                        .isNull())
                .as("another one's search")
                .isTrue();
        asked(somebody, FORGET, Map.of("id", id));
    }

    @Test
    void whatComesInWhileTheWatchmanIsAwayIsToldWhenItIsBack() {
        var id = save(Map.of("filter", Map.of("collections", List.of("bellows"))));
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

    @Test
    void aSearchIsKeptOnceListedAndForgotten() {
        var input = Map.of(
                "query",
                "kept kettles",
                "name",
                "Kettles",
                "idempotencyKey",
                UUID.randomUUID().toString());
        var id = save(input);
        assertThat(administrator
                        .ask(SAVE, Map.of("input", input))
                        .at("/searchSave/savedSearch/id")
                        .asString())
                .isEqualTo(id);
        var later = save(Map.of("query", "kept pans", "filter", Map.of("kinds", List.of("PLAYBOOK"))));
        var page = administrator
                .ask(
                        "{ savedSearches(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id name filters { field values } } } }",
                        Map.of())
                .get("savedSearches");
        assertThat(page.at("/nodes/0/id").asString()).isEqualTo(later);
        assertThat(page.at("/nodes/0/name").asString()).isEqualTo("kept pans");
        assertThat(page.at("/nodes/0/filters").toString())
                .isEqualTo("[{\"field\":\"KIND\",\"values\":[\"PLAYBOOK\"]}]");
        var next = administrator
                .ask(
                        "query($after: String) { savedSearches(first: 1, after: $after) { nodes { id } } }",
                        Map.of("after", page.at("/pageInfo/endCursor").asString()))
                .get("savedSearches");
        assertThat(next.at("/nodes/0/id").asString()).isEqualTo(id);
        kept.remove(id);
        assertThat(administrator
                        .ask(FORGET, Map.of("id", id))
                        .at("/searchForget/id")
                        .asString())
                .isEqualTo(id);
        var again = administrator.ask(FORGET, Map.of("id", id)).at("/searchForget/errors/0");
        assertThat(again.at("/__typename").asString()).isEqualTo("SearchUnknown");
        assertThat(again.at("/path").toString()).isEqualTo("[\"input\",\"id\"]");
    }

    @Test
    void whoIsNobodyKeepsNothingAndWhatFindsNothingIsNotKept() {
        var nobody = Visitor.anybody(port);
        for (var question : List.of(
                "mutation { searchSave(input: {query: \"x\"}) { savedSearch { id } } }",
                "mutation { searchForget(input: {id: \"x\"}) { id } }",
                "{ savedSearches { totalCount } }")) {
            var error = nobody.answer(question, Map.of()).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
            assertThat(error.at("/message").asString()).contains("send a token");
        }
        var refused = administrator
                .ask(SAVE, Map.of("input", Map.of("query", " -only")))
                .at("/searchSave");
        assertThat(refused.at("/savedSearch").isNull()).isTrue();
        assertThat(refused.at("/errors/0/__typename").asString()).isEqualTo("SearchInputInvalid");
        assertThat(refused.at("/errors/0/message").asString()).contains("give words, or a filter");
    }

    @Test
    void nobodyKeepsMoreThanAHundred() {
        var many = viewer(Viewer.PUBLIC, "person:many");
        for (int at = 0; at < 100; at++) asked(many, SAVE, Map.of("input", Map.of("query", "many " + at)));
        var refused =
                asked(many, SAVE, Map.of("input", Map.of("query", "one more"))).at("/searchSave/errors/0");
        assertThat(refused.at("/__typename").asString()).isEqualTo("SearchesTooMany");
    }

    private String save(Map<String, ?> input) {
        var saved = administrator.ask(SAVE, Map.of("input", input)).get("searchSave");
        assertThat(saved.get("errors")).isEmpty();
        var id = saved.at("/savedSearch/id").asString();
        kept.add(id);
        return id;
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

    private static Viewer viewer(String... tokens) {
        return new Viewer("somebody", Set.of(tokens), Set.of(Scope.READ));
    }

    private JsonNode asked(Viewer viewer, String question, Map<String, ?> variables) {
        var tester = ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of("viewer", viewer)).build())
                .build();
        var request = tester.document(question);
        new HashMap<>(variables).forEach(request::variable);
        return JSON.valueToTree(Objects.requireNonNull(
                request.execute().path("").entity(Map.class).get()));
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
