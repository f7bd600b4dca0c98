package org.citypeers.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.citypeers.PortalTest;
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
                            relaxations { filter word query totalCount }
                            nearestTopics(first: 3) { slug }
                            isPartial
                            facets(fields: [KIND, COUNTRY]) { field values { value label count } }
                            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                            nodes { ...Short }
                            edges {
                              cursor score stale
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
        answer.path("search.isPartial").entity(Boolean.class).isEqualTo(false);
        answer.path("search.edges[0].stale").entity(Boolean.class).isEqualTo(false);
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
    void moreOfTheSameIsFoundByWhatTheCallerChooses() {
        var one = Item.of("practice", "gql-like-one", "Jubjub birds", "Birds.").facet("topic", "topic_jubjub");
        items.put(one, Item.of("practice", "gql-like-other", "Nests", "Nests.").facet("topic", "topic_jubjub"));
        var answer = portal.document("""
                        query($of: ID!) {
                          moreLikeThis(of: $of, by: PROBLEM, first: 5) { totalCount nodes { slug } }
                          nothing: moreLikeThis(of: "practice_none") { totalCount }
                        }
                        """).variable("of", one.id()).execute();
        answer.path("moreLikeThis.nodes[*].slug").entityList(String.class).containsExactly("gql-like-other");
        answer.path("nothing").valueIsNull();
    }

    @Test
    void anAbusiveQuestionIsAnsweredOrRefusedInWords() throws IOException {
        for (var abuse : Abuses.listed())
            portal.document("""
                            query($text: String!) {
                              search(query: $text, typing: true, first: 5) {
                                totalCount didYouMean isPartial nodes { id } relaxations { word totalCount }
                                nearestTopics { slug } facets(fields: [KIND, TOPIC]) { values { value count } }
                              }
                              suggest(prefix: $text) { text }
                            }
                            """)
                    .variable("text", abuse)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .as(abuse)
                            .allSatisfy(
                                    error -> assertThat(error.getExtensions().get("code"))
                                            .isIn("BAD_REQUEST", "TIMEOUT")));
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
