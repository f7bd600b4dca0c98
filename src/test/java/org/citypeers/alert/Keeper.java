package org.citypeers.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.PastTheDoor;
import org.citypeers.Visitor;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.springframework.graphql.ExecutionGraphQlService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Saves and forgets searches as clients do.
record Keeper(ExecutionGraphQlService service) {
    static final String SAVE = """
            mutation($input: SearchSaveInput!) { searchSave(input: $input) {
              savedSearch { id name query savedAt filters { field values } }
              errors { __typename ... on UserError { message path } } } }""";
    static final String FORGET = """
            mutation($id: ID!) { searchForget(input: {id: $id}) {
              id errors { __typename ... on UserError { message path } } } }""";

    private static final JsonMapper JSON = new JsonMapper();

    static String save(Visitor who, Map<String, ?> input, List<String> kept) {
        var saved = who.ask(SAVE, Map.of("input", input)).get("searchSave");
        assertThat(saved.get("errors")).isEmpty();
        var id = saved.at("/savedSearch/id").asString();
        kept.add(id);
        return id;
    }

    static Viewer viewer(String... tokens) {
        return new Viewer("somebody", Set.of(tokens), Set.of(Scope.READ));
    }

    /// Asks as somebody with these tokens, past the door that reads them.
    JsonNode asked(Viewer viewer, String question, Map<String, ?> variables) {
        var tester = PastTheDoor.as(viewer, service);
        var request = tester.document(question);
        new HashMap<>(variables).forEach(request::variable);
        return JSON.valueToTree(Objects.requireNonNull(
                request.execute().path("").entity(Map.class).get()));
    }
}
