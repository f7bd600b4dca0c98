package org.citypeers.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.ItemStub;
import org.junit.jupiter.api.Test;

class TypeNamesTests {
    private static final String SCHEMA = """
            type Query { items: [Item] }
            interface Item { id: ID! }
            type Practice implements Item { id: ID! title: String }
            type Playbook implements Item { id: ID! title: String }
            """;

    record Playbook(String id, String title) {}

    record Stranger(String id) {}

    @Test
    void aRecordIsTheTypeOfItsNameAndAStubTheTypeOfItsKind() {
        var stub = new ItemStub("practice", "p1", "snow", "Snow", "", "/practices/snow", Instant.EPOCH);
        var engine = new Engine(SCHEMA, Map.of("items", environment -> List.of(stub, new Playbook("b1", "Ice"))));
        assertThat(engine.ask("{ items { __typename id ... on Practice { title } } }")
                        .<Object>getData())
                .isEqualTo(Map.of(
                        "items",
                        List.of(
                                Map.of("__typename", "Practice", "id", "p1", "title", "Snow"),
                                Map.of("__typename", "Playbook", "id", "b1"))));
    }

    @Test
    void aRecordWithoutATypeIsAnErrorOfOurs() {
        var engine = new Engine(SCHEMA, Map.of("items", environment -> List.of(new Stranger("s1"))));
        assertThat(Engine.code(engine.ask("{ items { id } }"))).isEqualTo("INTERNAL");
    }
}
