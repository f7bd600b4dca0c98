package org.citypeers.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.PastTheDoor;
import org.citypeers.PortalTest;
import org.citypeers.graph.Graph;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.shared.Connection;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ResourcesTests {
    @Autowired
    Resources resources;

    @Autowired
    ResourceLists lists;

    @Autowired
    ResourceIndex index;

    @Autowired
    References references;

    @Autowired
    Graph graph;

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void aResourceIsAnsweredWithWhatItsSourceSaidAndWhatFollowsFromIt() {
        var row = row(
                "answered", Map.of("body", "The city wrote to the people of the block. Then more.", "date", "2014-06"));
        assertThat(resources.put("resources-answered", List.of(row)).outcomes())
                .containsEntry("answered", Outcome.CREATED);
        assertThat(resources.put("resources-answered", List.of(row)).outcomes())
                .containsEntry("answered", Outcome.UNCHANGED);
        ask("""
                { resource(by: {slug: "answered"}) {
                    summary body kind date language url isStale usedBy { id } authors { id } places { id } sample } }""")
                .path("resource.summary")
                .entity(String.class)
                .isEqualTo("The city wrote to the people of the block.")
                .path("resource.body")
                .entity(String.class)
                .isEqualTo("The city wrote to the people of the block. Then more.")
                .path("resource.date")
                .entity(String.class)
                .isEqualTo("2014-06")
                .path("resource.language")
                .entity(String.class)
                .isEqualTo("en")
                .path("resource.url")
                .entity(String.class)
                .isEqualTo("/resources/answered");
    }

    @Test
    void authorsAndPlacesArriveLaterAndTheResourceIsFoundBelowThem() {
        place("resources-late", "late-city", "late-author");
        resources.put(
                "resources-late",
                List.of(
                        row("late-old", Map.of("authors", List.of("late-author"), "date", "1999")),
                        row("late-new", Map.of("authors", List.of("late-author"), "date", "2020-01-02")),
                        row("late-undated", Map.of("authors", List.of("late-author"))),
                        row(
                                "late-hidden",
                                Map.of("authors", List.of("late-author"), "visibility", List.of("network")))));
        var first = below(Page.forward(2, null));
        assertThat(first.nodes()).extracting(Resource::slug).containsExactly("late-new", "late-old");
        assertThat(first.totalCount()).isEqualTo(3);
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        var second = below(Page.forward(2, first.pageInfo().endCursor()));
        assertThat(second.nodes()).extracting(Resource::slug).containsExactly("late-undated");
        assertThat(second.pageInfo().hasNextPage()).isFalse();
        ask("""
                { resource(by: {slug: "late-old"}) {
                    authors { slug resources(first: 1) { totalCount nodes { slug } edges { cursor } } } } }""")
                .path("resource.authors[0].slug")
                .entity(String.class)
                .isEqualTo("late-author")
                .path("resource.authors[0].resources.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("resource.authors[0].resources.nodes[*].slug")
                .entityList(String.class)
                .containsExactly("late-new");
        var back = below(Page.of(null, null, 1, second.pageInfo().startCursor()));
        assertThat(back.nodes()).extracting(Resource::slug).containsExactly("late-old");
        assertThat(back.pageInfo().hasPreviousPage()).isTrue();
    }

    @Test
    void whatARowRefersToIsKeptOpen() {
        resources.put(
                "resources-open",
                List.of(row("open", Map.of("authors", List.of("nobody"), "places", List.of("geoid:9999999")))));
        assertThat(references.open("resources-open", 10))
                .containsExactlyInAnyOrder(
                        new References.Open("person", "nobody", 1), new References.Open("city", "geoid:9999999", 1));
    }

    @Test
    void theIndexSpeaksForAuthorsAndPlaces() {
        place("resources-index", "index-city", "index-author");
        resources.put(
                "resources-index",
                List.of(row(
                        "indexed",
                        Map.of(
                                "authors", List.of("index-author"),
                                "places", List.of("index-city"),
                                "collection", "Tests",
                                "date", "2019",
                                "kind", "CASE_STUDY",
                                "body", "Some **bold** words."))));
        var id = resources
                .resource(new ResourceBy(null, "indexed"), Viewer.ANYONE)
                .orElseThrow()
                .id();
        var document = index.documents(List.of(id)).getFirst();
        assertThat(document.associations())
                .containsExactly(
                        new Association("AUTHORED", "test-index-author", 0.6),
                        new Association("PLACE", "test-index-city", 0.6));
        assertThat(document.facets())
                .containsEntry("city", Set.of("test-index-city"))
                .containsEntry("cityKey", Set.of("slug:index-city"))
                .containsEntry("country", Set.of("US"))
                .containsEntry("populationBand", Set.of("FROM_50K_TO_100K"))
                .containsEntry("collection", Set.of("Tests"))
                .containsEntry("resourceKind", Set.of("CASE_STUDY"));
        assertThat(document.numbers()).containsEntry("year", 2019.0).containsKey("updated");
        assertThat(document.texts().getLast().text()).isEqualTo("Some bold words.");
        assertThat(index.affectedBy(List.of("test-index-city"))).containsExactly(id);
        assertThat(index.affectedBy(List.of("test-index-author"))).containsExactly(id);
        resources.remove("resources-index", List.of("indexed"));
        assertThat(index.documents(List.of(id))).isEmpty();
        assertThat(index.affectedBy(List.of(id))).containsExactly(id);
    }

    private Connection<Resource> below(Page page) {
        return Objects.requireNonNull(
                lists.written(List.of("test-late-author"), page, Viewer.ANYONE).get("test-late-author"));
    }

    /// A city and a person as their rooms would have written them.
    private void place(String source, String city, String person) {
        graph.write(work -> {
            work.run("""
                    MERGE (city:City:Thing {id: 'test-' + $city})
                    SET city.slug = $city, city.name = $city, city.country = 'US', city.population = 60000,
                        city.aliases = [], city.identifiers = [], city.sample = false, city.visibility = ['public']
                    MERGE (person:Person:Thing {id: 'test-' + $person})
                    SET person.slug = $person, person.name = $person, person.languages = [],
                        person.listed = true, person.contactable = false, person.sample = false,
                        person.visibility = ['public']
                    MERGE (there:Record {key: 'city|' + $source + '|' + $city})
                    MERGE (who:Record {key: 'person|' + $source + '|' + $person})
                    MERGE (there)-[:RECORDS]->(city)
                    MERGE (who)-[:RECORDS]->(person)
                    """, Map.of("source", source, "city", city, "person", person));
            return true;
        });
    }

    private GraphQlTester.Response ask(String document) {
        return PastTheDoor.as(Viewer.ANYONE, service).document(document).execute();
    }

    private static ResourceRow row(String id, Map<String, Object> fields) {
        var all = new HashMap<String, Object>(fields);
        all.put("id", id);
        all.put("title", "Title of " + id);
        all.put("sample", false);
        return JsonMapper.shared().convertValue(all, ResourceRow.class);
    }
}
