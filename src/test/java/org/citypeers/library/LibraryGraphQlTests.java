package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.library.TestItems.Item;
import org.citypeers.shared.IndexedItem.Part;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@PortalTest
class LibraryGraphQlTests {
    @Autowired
    HttpGraphQlTester portal;

    @Autowired
    TestItems items;

    @Autowired
    LibraryIndex index;

    @Autowired
    Vocabulary vocabulary;

    @Test
    void aSearchAnswersEverythingTheContractNames() {
        items.put(
                Item.of("playbook", "gql-guide", "Snarkhunting guide", "How to hunt.")
                        .facet("country", "US")
                        .steps(new Part("go", "Go hunting", "Take thimbles for snarkhunting.")),
                Item.of("practice", "gql-practice", "Snarkhunting at night", "What came of it.")
                        .facet("country", "ES"));
        var answer = portal.document("""
                        {
                          search(query: "snarkhunting", filter: {countries: ["US"]}, first: 5) {
                            totalCount didYouMean
                            expansions { term label alternatives sentence topic { slug } }
                            relaxations { filter totalCount }
                            facets(fields: [KIND, COUNTRY]) { field values { value label count } }
                            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                            nodes { ...Short }
                            edges {
                              cursor score
                              node { ...Short ... on Playbook { summary } }
                              highlights { field text marks { start end } }
                              bestSteps { stepKey title snippet url }
                              matchedBy { signal term found sentence }
                            }
                          }
                          suggest(prefix: "snarkh") { kind text alias id slug url }
                        }
                        fragment Short on LibraryItem { __typename id slug title url updatedAt }
                        """).execute();
        answer.path("search.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("search.nodes[*].__typename").entityList(String.class).containsExactly("Playbook");
        answer.path("search.edges[0].node.summary").entity(String.class).isEqualTo("How to hunt.");
        answer.path("search.edges[0].node.updatedAt").entity(String.class).isEqualTo("2026-01-02T03:04:05.000Z");
        answer.path("search.edges[0].bestSteps[*].stepKey")
                .entityList(String.class)
                .containsExactly("go");
        answer.path("search.edges[0].highlights[0].marks[0]")
                .entity(Map.class)
                .isEqualTo(Map.of("start", 0, "end", 12));
        answer.path("search.relaxations[*].filter").entityList(String.class).containsExactly("COUNTRY");
        answer.path("search.facets[1].values[*].value").entityList(String.class).containsExactly("ES", "US");
        answer.path("suggest[*].slug").entityList(String.class).containsExactly("gql-practice", "gql-guide");
    }

    @Test
    void whatIsWrongIsABadRequestInWords() {
        for (var wrong : List.of(
                "{ search(query: \"" + "a".repeat(4_001) + "\") { totalCount } }",
                "{ search(after: \"nonsense\") { totalCount } }",
                "{ search(first: 101) { totalCount } }",
                "{ search { facets(fields: [KIND], size: 0) { field } } }",
                "{ suggest(prefix: \"a\", first: 0) { text } }"))
            portal.document(wrong).execute().errors().satisfy(errors -> {
                assertThat(errors).hasSize(1);
                assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
            });
    }

    @Test
    void whatTheGraphDoesNotShowAnyMoreIsDroppedFromThePage() {
        var seen = Item.of("practice", "gql-seen", "Beamish seen", "One.");
        items.put(seen, Item.of("practice", "gql-gone", "Beamish gone", "Two."));
        var whole = new Selection(true, true, false, false, false, false);
        var search = new Search(index, vocabulary, List.of(new NodeSource() {
            @Override
            public String kind() {
                return "practice";
            }

            @Override
            public Map<String, ?> nodes(Collection<String> ids, Viewer viewer) {
                assertThat(ids).hasSize(2);
                return Map.of(seen.id(), "the node");
            }
        }));
        var found = search.find(LibraryQuestion.of("beamish", null, null, Viewer.ANYONE), Page.forward(5, null), whole);
        assertThat(found.nodes()).containsExactly("the node");
    }
}
