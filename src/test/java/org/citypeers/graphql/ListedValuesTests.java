package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;

class ListedValuesTests {
    private static final String SCHEMA = """
            type Query { search(filter: Filter, words: [String!]): String }
            input Filter { topics: [By!] }
            input By { slugs: [String!] }
            """;

    private final Engine engine = new Engine(SCHEMA, Map.of("search", environment -> "found"), "listed-values", "3");

    @Test
    void aListInTheDocumentThatIsTooLongIsRefusedByName() {
        var answer = engine.ask("{ search(filter: {topics: [{slugs: [\"a\", \"b\", \"c\", \"d\"]}]}) }");
        assertThat(Engine.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Engine.message(answer)).contains("slugs has 4 values", "at most 3");
    }

    @Test
    void aListInAVariableThatIsTooLongIsRefusedByName() {
        var query = "query($filter: Filter) { search(filter: $filter) }";
        var deep = Map.of("topics", List.of(Map.of("slugs", Collections.nCopies(4, "a"))));
        var answer = engine.ask(query, Map.of("filter", deep), Viewer.ANYONE);
        assertThat(Engine.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Engine.message(answer)).contains("filter.topics.slugs has 4 values", "at most 3");
    }

    @Test
    void asManyAsAreAllowedAreTaken() {
        assertThat(engine.ask("{ search(words: [\"a\", \"b\", \"c\"]) }").getErrors())
                .isEmpty();
    }
}
