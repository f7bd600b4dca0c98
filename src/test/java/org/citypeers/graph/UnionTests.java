package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class UnionTests {
    @Autowired
    Graph graph;

    @Test
    void whatSpokeOfOneSpeaksOfTheOther() {
        graph.run("""
                CREATE (keep:Thing {id: 'union_keep', slug: 'keep'}), (gone:Thing {id: 'union_gone', slug: 'gone'})
                CREATE (other:Thing {id: 'union_other'})
                CREATE (gone)-[:ADDRESSES {_owner: 'union_gone', _ref: 'topic|s|t'}]->(other)
                CREATE (gone)<-[:DID {_owner: 'union_other', year: 2020}]-(other)
                CREATE (keep)-[:NEXT_TO]->(gone)
                CREATE (gone)-[:STATES]->(:Part {owner: 'union_gone', value: 1})
                """, Map.of());
        var written = graph.write(work -> {
            Union.absorb(work, "union_keep", List.of("union_gone"));
            return true;
        });
        record Row(String type, Map<String, Object> properties, boolean outgoing) {}
        assertThat(graph.all(Row.class, """
                MATCH (keep:Thing {id: 'union_keep'})-[made]-()
                RETURN type(made) AS type, properties(made) AS properties, startNode(made) = keep AS outgoing
                ORDER BY type
                """, Map.of()))
                .containsExactly(
                        new Row("ADDRESSES", Map.of("_owner", "union_keep", "_ref", "topic|s|t"), true),
                        new Row("DID", Map.of("_owner", "union_other", "year", 2020L), false),
                        new Row("STATES", Map.of(), true));
        record Left(long gone, long parts) {}
        assertThat(graph.one(Left.class, """
                RETURN COUNT { (:Thing {id: 'union_gone'}) } AS gone,
                       COUNT { (:Part {owner: 'union_keep', value: 1}) } AS parts
                """, Map.of())).contains(new Left(0, 1));
        assertThat(written.seq()).isPositive();
    }
}
