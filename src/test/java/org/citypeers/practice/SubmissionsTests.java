package org.citypeers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PastTheDoor;
import org.citypeers.PortalTest;
import org.citypeers.city.Cities;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicRow;
import org.citypeers.topic.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@PortalTest
class SubmissionsTests {
    private static final String SUBMIT = """
            mutation($input: PracticeSubmitInput!) {
              practiceSubmit(input: $input) {
                practice {
                  __typename id slug title summary url evidenceLevel evidence cityCount updatedAt sample
                  topics { slug } challenges { slug } programs { slug } metrics
                  sources { title } guidance { title }
                  implementations(first: 5) {
                    totalCount
                    pageInfo { hasNextPage }
                    edges {
                      cursor
                      node {
                        id slug title status start end lessons restricted cost { amount currency band }
                        city { slug } practice { slug } program { slug }
                        leads { name } contributors { name role person { name } }
                        adaptedFrom { slug } adoptedBy { slug } events { date } facts { metric } sources { url }
                        outcomes { metric measured direction method from implementation { slug } }
                      }
                    }
                  }
                }
                searchable
                errors { __typename ... on UserError { message path } }
              }
            }""";

    @Autowired
    ExecutionGraphQlService graphQl;

    @Autowired
    Cities cities;

    @Autowired
    Topics topics;

    @Test
    void aPracticeIsToldReadChangedCopiedAndTakenBack() {
        World.cities(cities, "submit-life", "tell-town", "copy-town");
        topics.put("submit-life", List.of(topic("tell-topic")));
        var input = Map.of(
                "slug", "porch-lights",
                "title", "Porch lights",
                "summary", "Neighbors light the street.",
                "topics", List.of(Map.of("slug", "tell-topic")),
                "city", Map.of("slug", "tell-town"),
                "status", "ACTIVE",
                "start", "2021-03",
                "cost", Map.of("amount", 900, "currency", "usd", "band", "LOW"),
                "outcomes",
                        List.of(Map.of(
                                "metric",
                                "burglaries",
                                "unit",
                                "cases",
                                "baseline",
                                20,
                                "target",
                                10,
                                "actual",
                                12,
                                "from",
                                "2021",
                                "to",
                                "2022",
                                "method",
                                "BEFORE_AFTER",
                                "source",
                                "police report")));
        var told = submit(input, World.NETWORK);
        told.path("practiceSubmit.errors").entityList(Object.class).hasSize(0);
        told.path("practiceSubmit.practice.slug").entity(String.class).isEqualTo("porch-lights");
        told.path("practiceSubmit.practice.evidenceLevel").entity(String.class).isEqualTo("LEVEL_2");
        told.path("practiceSubmit.practice.cityCount").entity(Integer.class).isEqualTo(1);
        told.path("practiceSubmit.practice.topics[0].slug").entity(String.class).isEqualTo("tell-topic");
        var first = "practiceSubmit.practice.implementations.edges[0].node.";
        told.path(first + "city.slug").entity(String.class).isEqualTo("tell-town");
        told.path(first + "cost.currency").entity(String.class).isEqualTo("USD");
        told.path(first + "outcomes[0].direction").entity(String.class).isEqualTo("IMPROVED");
        var implementation = told.path(first + "id").entity(String.class).get();

        told.path("practiceSubmit.searchable").entity(Boolean.class).isEqualTo(true);
        assertThat(found("porch lights burglaries")).contains("porch-lights");
        assertThat(found("landlords")).doesNotContain("porch-lights");

        var changed = submit(
                Map.of(
                        "slug",
                        "porch-lights",
                        "title",
                        "Porch lights for all",
                        "city",
                        Map.of("slug", "tell-town"),
                        "lessons",
                        "Ask landlords first."),
                World.NETWORK);
        changed.path("practiceSubmit.practice.title").entity(String.class).isEqualTo("Porch lights for all");
        changed.path("practiceSubmit.practice.summary").entity(String.class).isEqualTo("Neighbors light the street.");
        changed.path(first + "lessons").entity(String.class).isEqualTo("Ask landlords first.");
        changed.path(first + "id").entity(String.class).isEqualTo(implementation);
        changed.path(first + "status").entity(String.class).isEqualTo("ACTIVE");

        assertThat(found("landlords")).contains("porch-lights");

        var copied = submit(
                Map.of(
                        "slug",
                        "porch-lights",
                        "title",
                        "Porch lights for all",
                        "city",
                        Map.of("slug", "copy-town"),
                        "status",
                        "PILOT",
                        "start",
                        "2023",
                        "adaptedFrom",
                        List.of(implementation)),
                World.NETWORK);
        copied.path("practiceSubmit.practice.implementations.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        // who measured nothing yet stands behind who did
        copied.path("practiceSubmit.practice.implementations.edges[1].node.adaptedFrom[0].slug")
                .entity(String.class)
                .isEqualTo("porch-lights-tell-town");

        var city = ask("""
                {practice(by: {slug: "porch-lights"}) { implementations(first: 1) { nodes { city { slug
                  implementations { totalCount nodes { practice { title } } }
                  practices { totalCount edges { cursor node { slug } } pageInfo { startCursor } }
                  people { totalCount edges { current roles node { name
                    implementations { totalCount edges { roles node { slug } } } } } }
                  posts { totalCount nodes { role vacant holders { name } tenures { from } city { slug } } } } } } } }""", Viewer.ANYONE);
        var town = "practice.implementations.nodes[0].city.";
        city.path(town + "slug").entity(String.class).isEqualTo("tell-town");
        city.path(town + "practices.edges[0].node.slug").entity(String.class).isEqualTo("porch-lights");

        var gone = ask("""
                mutation { practiceWithdraw(input: {by: {slug: "porch-lights"}, reason: "told twice"}) {
                  id unsearchable errors { ... on UserError { message } } } }""", World.NETWORK);
        gone.path("practiceWithdraw.id").hasValue();
        assertThat(found("porch lights burglaries")).doesNotContain("porch-lights");
        ask("{practice(by: {slug: \"porch-lights\"}) { id }}", World.NETWORK)
                .path("practice")
                .valueIsNull();
    }

    @Test
    void whatCannotBeIsSaidWithThePathAndNothingIsWritten() {
        var refused = submit(
                Map.of(
                        "title",
                        "Refused practice",
                        "topics",
                        List.of(Map.of("slug", "no-such-topic")),
                        "city",
                        Map.of("identifier", Map.of("scheme", "geoid", "value", "0000000")),
                        "start",
                        "2022",
                        "end",
                        "2021",
                        "outcomes",
                        List.of(Map.of("metric", "m", "from", "last year"))),
                World.NETWORK);
        refused.path("practiceSubmit.practice").valueIsNull();
        refused.path("practiceSubmit.errors[*].path")
                .entity(Object.class)
                .isEqualTo(List.of(
                        List.of("input", "topics", "0"),
                        List.of("input", "city"),
                        List.of("input", "outcomes", "0", "from"),
                        List.of("input", "end")));
        refused.path("practiceSubmit.errors[0].__typename").entity(String.class).isEqualTo("PracticeReferenceUnknown");
        ask("{practice(by: {slug: \"refused-practice\"}) { id }}", World.NETWORK)
                .path("practice")
                .valueIsNull();
    }

    @Test
    void theSameSubmissionIsTakenInOnceAndAnotherOfTheSameTitleIsAsked() {
        var input = Map.of("title", "Once Only!", "idempotencyKey", "k1");
        var first = submit(input, World.NETWORK)
                .path("practiceSubmit.practice.id")
                .entity(String.class)
                .get();
        var again = submit(input, World.NETWORK)
                .path("practiceSubmit.practice.id")
                .entity(String.class)
                .get();
        assertThat(again).isEqualTo(first);
        var other = submit(Map.of("title", "Once only"), World.NETWORK);
        other.path("practiceSubmit.errors[0].__typename").entity(String.class).isEqualTo("PracticeSlugTaken");
        other.path("practiceSubmit.errors[0].path").entity(Object.class).isEqualTo(List.of("input", "title"));
    }

    @Test
    void whoMayNotContributeIsToldSo() {
        var reader = new Viewer("reader", Set.of(Viewer.PUBLIC), Set.of(Scope.READ));
        tester(reader)
                .document(SUBMIT)
                .variable("input", Map.of("title", "Not mine"))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        ask("{practice(by: {slug: \"not-mine\"}) { id }}", World.NETWORK)
                .path("practice")
                .valueIsNull();
    }

    private List<String> found(String words) {
        return ask("{search(query: \"" + words + "\") { nodes { slug } } }", Viewer.ANYONE)
                .path("search.nodes[*].slug")
                .entityList(String.class)
                .get();
    }

    private Response submit(Map<String, ?> input, Viewer viewer) {
        return tester(viewer).document(SUBMIT).variable("input", input).execute();
    }

    private Response ask(String document, Viewer viewer) {
        return tester(viewer).document(document).execute();
    }

    private GraphQlTester tester(Viewer viewer) {
        return PastTheDoor.as(viewer, graphQl);
    }

    private static TopicRow topic(String id) {
        return World.row(TopicRow.class, "{'id': '" + id + "', 'label': '" + id + "'}");
    }
}
