package org.citypeers.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/// Searches are kept for somebody, once, and not without end.
@PortalTest
class SearchKeepingTests {
    @Value("${citypeers.data}")
    Path data;

    @LocalServerPort
    int port;

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
    void aSearchIsKeptOnceListedAndForgotten() {
        var input = Map.of(
                "query",
                "kept kettles",
                "name",
                "Kettles",
                "idempotencyKey",
                UUID.randomUUID().toString());
        var id = Keeper.save(administrator, input, kept);
        assertThat(administrator
                        .ask(Keeper.SAVE, Map.of("input", input))
                        .at("/searchSave/savedSearch/id")
                        .asString())
                .isEqualTo(id);
        var later = Keeper.save(
                administrator, Map.of("query", "kept pans", "filter", Map.of("kinds", List.of("PLAYBOOK"))), kept);
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
                        .ask(Keeper.FORGET, Map.of("id", id))
                        .at("/searchForget/id")
                        .asString())
                .isEqualTo(id);
        var again = administrator.ask(Keeper.FORGET, Map.of("id", id)).at("/searchForget/errors/0");
        assertThat(again.at("/__typename").asString()).isEqualTo("SearchUnknown");
        assertThat(again.at("/path").toString()).isEqualTo("[\"input\",\"id\"]");
    }

    @Test
    void aKeyThatStandsForOneSearchIsRefusedForAnother() {
        var key = UUID.randomUUID().toString();
        var id = Keeper.save(administrator, Map.of("query", "keyed kettles", "idempotencyKey", key), kept);
        for (var other : List.of(
                Map.of("query", "keyed pans", "idempotencyKey", key),
                Map.of("query", "keyed kettles", "name", "Kettles", "idempotencyKey", key),
                Map.of(
                        "query",
                        "keyed kettles",
                        "filter",
                        Map.of("kinds", List.of("PLAYBOOK")),
                        "idempotencyKey",
                        key))) {
            var refused = administrator.ask(Keeper.SAVE, Map.of("input", other)).at("/searchSave");
            assertThat(refused.at("/savedSearch").isNull()).isTrue();
            assertThat(refused.at("/errors/0/message").asString()).contains("give a new key");
            assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"idempotencyKey\"]");
        }
        assertThat(Keeper.save(administrator, Map.of("query", "keyed kettles", "idempotencyKey", key), kept))
                .isEqualTo(id);
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
                .ask(Keeper.SAVE, Map.of("input", Map.of("query", " -only")))
                .at("/searchSave");
        assertThat(refused.at("/savedSearch").isNull()).isTrue();
        assertThat(refused.at("/errors/0/__typename").asString()).isEqualTo("SearchInputInvalid");
        assertThat(refused.at("/errors/0/message").asString()).contains("give words, or a filter");
    }

    @Test
    void nobodyKeepsMoreThanAHundred() {
        var many = Keeper.viewer(Viewer.PUBLIC, "person:many");
        for (int at = 0; at < 100; at++)
            keeper.asked(many, Keeper.SAVE, Map.of("input", Map.of("query", "many " + at)));
        var refused = keeper.asked(many, Keeper.SAVE, Map.of("input", Map.of("query", "one more")))
                .at("/searchSave/errors/0");
        assertThat(refused.at("/__typename").asString()).isEqualTo("SearchesTooMany");
    }
}
