package org.citypeers.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.citypeers.PortalOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A portal of its own, with the shelf, takes in data nobody here wrote and answers what people type, over HTTP alone.
@PortalOfItsOwn
class AcceptanceTests {
    @TempDir
    static Path folder;

    private static Imported imported;

    @BeforeAll
    static void importEverything() throws IOException, InterruptedException {
        imported = Imported.into(folder.resolve("data"));
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (imported != null) imported.close();
    }

    @ParameterizedTest
    @CsvSource({
        "places, 19324, 0",
        "world cities, 24323, 0",
        "topics, 51, 0",
        "people, 1045, 0",
        "documents, 1593, 2",
        "guides, 241, 0",
        "library, 401, 0",
        "case studies, 13, 0"
    })
    void everyRowIsReadAndTakenAndSearchable(String name, long read, long open) {
        var report = imported.report(name);
        long refused = imported.rowsThatMustBeRefused(name);
        assertThat(report.counts("read", "rejected", "openReferenceCount"))
                .as(report.inShort())
                .containsExactly(read, refused, open);
        assertThat(report.count("created") + report.count("updated"))
                .as(report.inShort())
                .isEqualTo(read - refused);
        assertThat(report.answer().has("error")).as(report.inShort()).isFalse();
        assertThat(report.answer().get("searchable").asBoolean())
                .as(report.inShort())
                .isTrue();
    }

    @Test
    void aRowWhoseDateIsNoneIsRefusedWithItsLineAndAReason() {
        assertThat(imported.report("library").rejections()).isNotEmpty().allSatisfy(rejection -> {
            assertThat(rejection.get("line").asLong()).isPositive();
            assertThat(rejection.get("id").asString()).isNotBlank();
            assertThat(rejection.get("reason").asString()).startsWith("date:").contains("2014-06-30");
        });
    }

    @Test
    void allPlacesAreCitiesOfTheirOwnAndWorldCitiesJoinThemByGeoNamesId() throws IOException, InterruptedException {
        var places = imported.report("places");
        var world = imported.report("world cities");
        assertThat(imported.geoids()).hasSize(19_324);
        assertThat(places.count("updated")).isEqualTo(imported.placesOnTheShelf());
        assertThat(world.count("updated")).isGreaterThan(2_000).isEqualTo(imported.worldCitiesThatAreThere());
        var after = imported.asking().counts();
        var before = imported.before();
        assertThat(after.cities()).isEqualTo(before.cities() + places.count("created") + world.count("created"));
        assertThat(after.people()).isEqualTo(before.people() + 1_045);
        assertThat(after.playbooks()).isEqualTo(before.playbooks() + 241);
        assertThat(imported.asking().collection("digitalgov")).isEqualTo(1_593);
        assertThat(imported.asking().collection("cfa")).isEqualTo(401 + 13 - imported.rowsThatMustBeRefused("library"));
    }

    @Test
    void placesThatShareAGeoNamesIdByMistakeAreNamedInTheReport() {
        assertThat(imported.report("places").answer().get("warnings").valueStream())
                .hasSize(6)
                .allSatisfy(warning -> assertThat(warning.asString()).contains("geonames:"));
    }

    @Test
    void aCityIsTheSameByGeoidAndGeoNamesIdAndShowsWhatEachSourceSays() throws IOException, InterruptedException {
        var dayton = imported.asking().ask("""
                { geoid: city(by: {identifier: {scheme: "geoid", value: "3921000"}}) { ...of }
                  geonames: city(by: {identifier: {scheme: "geonames", value: "4509884"}}) { ...of }
                  slug: city(by: {slug: "dayton-oh"}) { ...of }
                  world: city(by: {slug: "world:4509884"}) { ...of } }
                fragment of on City { id name facts(metric: "population") { value date source } }""", Map.of());
        assertThat(dayton.valueStream().distinct()).hasSize(1);
        var facts = dayton.at("/slug/facts");
        assertThat(facts.valueStream().map(fact -> fact.get("source").asString()))
                .contains("us-places", "GeoNames")
                .hasSize(3);
        assertThat(facts.valueStream().map(fact -> fact.get("value").asDouble()))
                .allSatisfy(population -> assertThat(population).isBetween(130_000.0, 150_000.0));
    }

    @Test
    void cursorsWalkThroughEveryCityOfAName() throws IOException, InterruptedException {
        var cities = imported.asking().cities("Springfield", 7);
        assertThat(cities).doesNotHaveDuplicates();
        assertThat(cities).allSatisfy(city -> assertThat(city.toString()).containsIgnoringCase("springfield"));
        var geoids = imported.data()
                .read("us-places/places.jsonl")
                .filter(place -> String.valueOf(place.get("name")).contains("Springfield"))
                .map(place -> String.valueOf(place.get("geoid")))
                .toList();
        assertThat(geoids).hasSizeGreaterThan(10);
        assertThat(cities.stream()
                        .flatMap(city -> city.get("identifiers").valueStream())
                        .filter(identifier ->
                                identifier.get("scheme").asString().equals("geoid"))
                        .map(identifier -> identifier.get("value").asString()))
                .containsAll(geoids);
        assertThat(imported.asking().cities("Sprngfield", 100))
                .first()
                .extracting(city -> city.get("name").asString())
                .isEqualTo("Springfield");
        assertThat(imported.asking().cities("?!?", 7)).isEmpty();
    }

    @Test
    void aDocumentIsFoundByItsWordsWithItsAuthor() throws IOException, InterruptedException {
        var found = imported.asking().search("tell compelling stories with data visualization");
        var document = found.at("/nodes/0");
        assertThat(document.get("slug").asString()).endsWith("tell-compelling-stories-with-data-visualization");
        assertThat(document.at("/authors/0/slug").asString()).isEqualTo("apiazza");
    }

    @Test
    void everyPersonOfAFileIsFoundByName() throws IOException, InterruptedException {
        for (var person :
                imported.data().read("digitalgov/people.jsonl").limit(5).toList()) {
            var found = imported.asking().ask("""
                    query ($name: String!) { people(query: $name, first: 3) { nodes { slug } } }""", Map.of("name", person.get("name")));
            assertThat(found.at("/people/nodes/0/slug").asString()).isEqualTo(person.get("slug"));
        }
    }

    @Test
    void theStepOfAGuideIsFound() throws IOException, InterruptedException {
        var found = imported.asking().search("card sorting method");
        assertThat(found.at("/nodes/0/title").asString()).isEqualTo("Card sorting");
        assertThat(found.at("/edges/0/bestSteps").valueStream()).isNotEmpty();
    }

    @Test
    void citiesLikeDaytonAreAmericanCitiesOfItsSizeAndTheListSaysWhy() throws IOException, InterruptedException {
        var similar = imported.asking().ask("""
                { similarCities(of: {slug: "dayton-oh"}, first: 3) { edges {
                    distance node { country population }
                    contributions { label you them contribution } } } }""", Map.of()).at("/similarCities/edges");
        assertThat(similar).hasSize(3).allSatisfy(edge -> {
            assertThat(edge.at("/node/country").asString()).isEqualTo("US");
            assertThat(edge.at("/node/population").asLong()).isBetween(90_000L, 210_000L);
            assertThat(edge.get("contributions")
                            .valueStream()
                            .mapToDouble(one -> one.get("contribution").asDouble())
                            .sum())
                    .isCloseTo(edge.get("distance").asDouble(), within(1e-9));
        });
    }

    @Test
    void commonWordsAreNotMarked() throws IOException, InterruptedException {
        var found = imported.asking().search("how to start a mini grant program step by step");
        for (var edge : found.get("edges"))
            for (var highlight : edge.get("highlights"))
                assertThat(Asking.marked(highlight))
                        .isNotEmpty()
                        .doesNotContain("how", "to", "a", "by", "the", "of", "and");
    }

    /// What must stand in the first three, of the questions people really type.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B01 | how to start a mini grant program step by step                    | love-your-block-mini-grants
            B02 | service plan template                                             | template-service-plan-outline
            B04 | love your block application form sample                           | template-mini-grant-application-form
            B15 | recruit your mayor                                                | recruit-your-mayor
            B16 | declaration of service sign                                       | sign-and-live-the-declaration-of-service
            B17 | grant writing help safe streets                                   | navigate-a-federal-funding-opportunity
            B21 | ordinance example adopt a lot                                     | template-adopt-a-lot-agreement
            B22 | job description chief service officer                             | template-job-description-chief-service-officer
            B25 | stop doing volunteer website costs too much                       | template-volunteer-website-decision
            P06 | anyone tried paying for cool roofs with volunteers and it failed? | sample-volunteer-cool-roofs
            P10 | AmeriCorps VISTA in city hall supervisors                         | host-an-americorps-member
            P15 | ayuda con huertos comunitarios ciudad fronteriza                  | community-gardens.es
            P16 | code enforcement + neighbors not fines                            | compliance-assistance
            """)
    void whatPeopleTypeIsAnsweredInTheFirstThree(String id, String words, String slug)
            throws IOException, InterruptedException {
        assertThat(imported.asking().firstThree(words)).as(id).contains(slug);
    }

    @Test
    void theSameFilesAgainChangeNothing() throws IOException, InterruptedException {
        for (var delivery : Delivery.all(imported.data())) {
            var again = delivery.sentTo(imported.portal());
            assertThat(again.counts("created", "updated", "rejected"))
                    .as(again.inShort())
                    .containsExactly(0L, 0L, imported.rowsThatMustBeRefused(delivery.name()));
            assertThat(again.count("unchanged"))
                    .as(again.inShort())
                    .isEqualTo(again.count("read") - again.count("rejected"));
        }
    }
}
