package org.citypeers.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PastTheDoor;
import org.citypeers.PortalTest;
import org.citypeers.city.Cities;
import org.citypeers.city.City;
import org.citypeers.city.CityBy;
import org.citypeers.city.CityRow;
import org.citypeers.city.Facts;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.graph.References;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ProgramsTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Autowired
    Programs programs;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Cities cities;

    @Autowired
    Facts facts;

    @Autowired
    References references;

    @Autowired
    ProgramIndex index;

    @Autowired
    ExecutionGraphQlService service;

    @Test
    void citiesAndCohortsKnowEachOther() {
        city("lyb", "lyb-gary", "9910001", "Gary");
        city("lyb", "lyb-buffalo", "9910002", "Buffalo");
        programs.put("lyb", List.of(program("""
                {"id": "lyb", "title": "Love Your Block", "summary": "Small grants.", "start": "2009",
                 "organizations": ["Cities of Service"], "url": "https://lyb.example",
                 "facts": [{"metric": "grant-per-city", "value": 25000, "unit": "USD", "date": "2018", "source": "News"}],
                 "cohorts": [
                   {"id": "lyb-2018", "title": "2018", "start": "2018", "end": "2020", "cities": ["lyb-gary", "lyb-buffalo"],
                    "facts": [{"metric": "litter-removed", "value": 299997, "unit": "lb", "date": "2020", "source": "Urban"}],
                    "source": "Urban"},
                   {"id": "lyb-2024", "title": "2024", "start": "2024-05",
                    "cities": [{"city": "geoid:9910001", "status": "active", "start": "2024-06"}]}]}""")));
        var gary = city("lyb-gary");
        assertThat(cohortsOf(List.of(gary.id(), city("lyb-buffalo").id()), Viewer.ANYONE))
                .hasEntrySatisfying(
                        gary.id(),
                        found -> assertThat(found).extracting(Cohort::slug).containsExactly("lyb-2024", "lyb-2018"));
        var program =
                programs.program(new ProgramBy(null, "lyb"), Viewer.ANYONE).orElseThrow();
        var found = cohorts.ofPrograms(List.of(program.id()), Viewer.ANYONE).getOrDefault(program.id(), List.of());
        assertThat(found).extracting(Cohort::slug).containsExactly("lyb-2018", "lyb-2024");
        assertThat(cohorts.participations(List.of(found.getLast().id()), Viewer.ANYONE))
                .containsOnlyKeys(found.getLast().id())
                .allSatisfy((cohort, who) -> assertThat(who).singleElement().satisfies(one -> {
                    assertThat(one.city()).isEqualTo(gary);
                    assertThat(one.status()).isEqualTo("ACTIVE");
                }));
        assertThat(facts.of(List.of(found.getFirst().id()), Viewer.ANYONE)
                        .get(found.getFirst().id()))
                .extracting(DatedFact::unit)
                .containsExactly("lb");
        assertThat(index.documents(List.of(program.id())))
                .singleElement()
                .satisfies(item -> assertThat(item.names()).containsExactly("Love Your Block", "2018", "2024"));
        assertThat(index.affectedBy(List.of(found.getFirst().id()))).containsExactly(program.id());
        answers(gary);
    }

    private void answers(City gary) {
        PastTheDoor.as(Viewer.ANYONE, service)
                .document("""
                        {
                          program(by: {slug: "lyb"}) {
                            id slug title summary url organizations start sources facts { value } topics { slug } sample
                            cohorts {
                              id slug title start end otherGovernments source url note sample facts { metric }
                              program { slug }
                              participations { status start end supportedBy city { slug participations { cohort { slug } } } }
                            }
                          }
                          programs { slug }
                          city(by: {slug: "lyb-gary"}) { programs { slug } participations { cohort { slug program { title } } } }
                        }""")
                .execute()
                .path("program.cohorts[1].participations[0].city.slug")
                .entity(String.class)
                .isEqualTo(gary.slug())
                .path("program.cohorts[0].start")
                .entity(String.class)
                .isEqualTo("2018")
                .path("city.participations[*].cohort.slug")
                .entityList(String.class)
                .containsExactly("lyb-2024", "lyb-2018");
    }

    @Test
    void aCityThatIsNotThereYetTakesPartWhenItArrives() {
        programs.put("late", List.of(program("""
                {"id": "late", "title": "Late", "cohorts": [{"id": "late-1", "title": "First",
                 "cities": ["geoid:9910003", "Lonely Ville", "Twinville"]}]}""")));
        assertThat(references.open("late", 10))
                .extracting(References.Open::value)
                .containsExactlyInAnyOrder("geoid:9910003", "Lonely Ville", "Twinville");

        cities.put(
                "late-file",
                List.of(
                        row("late-a", "9910003", "By identifier"),
                        row("late-b", "9910004", "Lonely Ville"),
                        row("late-c", "9910005", "Twinville"),
                        row("late-d", "9910006", "Twinville")));
        assertThat(references.open("late", 10))
                .extracting(References.Open::value)
                .containsExactly("Twinville");
        assertThat(cohortsOf(List.of(city("late-a").id(), city("late-b").id()), Viewer.ANYONE))
                .hasSize(2);
    }

    @Test
    void whenTwoCitiesBecomeOneItTookPartInTheCohortsOfBoth() {
        city("join", "join-a", "9910007", "Join");
        cities.put(
                "join-other",
                List.of(JSON.readValue(
                        "{\"id\": \"join-b\", \"name\": \"Joyn\", \"country\": \"US\", \"geonames_id\": \"9910007\"}",
                        CityRow.class)));
        var first = city("join-a");
        var row = program("""
                {"id": "join", "title": "Join program", "cohorts": [
                  {"id": "join-1", "title": "One", "start": "2001", "cities": ["join-a"]},
                  {"id": "join-2", "title": "Two", "start": "2002", "cities": ["join-other:join-b"]},
                  {"id": "join-3", "title": "Three", "start": "2003", "cities": ["join-a", "join-other:join-b"]}]}""");
        programs.put("join", List.of(row));
        cities.put("join-link", List.of(JSON.readValue("""
                {"id": "join-c", "name": "Join", "country": "US", "geoid": "9910007", "geonames_id": "9910007"}""", CityRow.class)));
        assertThat(cohortsOf(List.of(first.id()), Viewer.ANYONE).getOrDefault(first.id(), List.of()))
                .extracting(Cohort::slug)
                .containsExactly("join-3", "join-2", "join-1");
        var third = cohortsOf(List.of(first.id()), Viewer.ANYONE)
                .getOrDefault(first.id(), List.of())
                .getFirst();
        assertThat(cohorts.participations(List.of(third.id()), Viewer.ANYONE).get(third.id()))
                .hasSize(1);
        assertThat(programs.put("join", List.of(row)).outcomes()).containsEntry("join", Outcome.UNCHANGED);
    }

    @Test
    void aCohortThatLeftTheRowIsGone() {
        city("gone", "gone-city", "9910008", "Gone");
        programs.put("gone", List.of(program("""
                {"id": "gone", "title": "Gone", "cohorts": [{"id": "g1", "title": "1", "cities": ["gone-city"]},
                 {"id": "g2", "title": "2", "cities": ["gone-city"]}]}""")));
        programs.put("gone", List.of(program("""
                {"id": "gone", "title": "Gone", "cohorts": [{"id": "g2", "title": "2", "cities": ["gone-city"]}]}""")));
        var city = city("gone-city").id();
        assertThat(cohortsOf(List.of(city), Viewer.ANYONE).get(city))
                .extracting(Cohort::slug)
                .containsExactly("g2");
        programs.remove("gone", List.of("gone"));
        assertThat(cohortsOf(List.of(city), Viewer.ANYONE)).isEmpty();
    }

    @Test
    void whatIsForTheNetworkIsHiddenFromOthers() {
        city("hid", "hid-city", "9910009", "Hid");
        programs.put("hid", List.of(program("""
                {"id": "hid", "title": "Hid", "visibility": ["network"],
                 "cohorts": [{"id": "hid-1", "title": "1", "cities": ["hid-city"]}]}""")));
        var city = city("hid-city").id();
        assertThat(programs.program(new ProgramBy(null, "hid"), Viewer.ANYONE)).isEmpty();
        assertThat(cohortsOf(List.of(city), Viewer.ANYONE)).isEmpty();
        assertThat(cohorts.participationsOfCities(List.of(city), Viewer.ANYONE)).isEmpty();
        var insider = new Viewer("insider", Set.of("public", "network"), Set.of());
        assertThat(cohortsOf(List.of(city), insider)).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        assertThatThrownBy(() -> program("""
                {"id": "x", "title": "X", "cohorts": [{"id": "c", "title": "C", "start": "2019", "end": "2018"}]}""")).rootCause().hasMessageContaining("ends before it starts");
    }

    /// By city id, newest first.
    private Map<String, List<Cohort>> cohortsOf(List<String> ids, Viewer viewer) {
        var found = new HashMap<String, List<Cohort>>();
        cohorts.participationsOfCities(ids, viewer)
                .forEach((city, took) ->
                        found.put(city, took.stream().map(Participation::cohort).toList()));
        return found;
    }

    private static ProgramRow program(String json) {
        return JSON.readValue(json, ProgramRow.class);
    }

    private static CityRow row(String id, String geoid, String name) {
        return JSON.readValue(
                "{\"id\": \"%s\", \"geoid\": \"%s\", \"name\": \"%s\", \"country\": \"US\"}".formatted(id, geoid, name),
                CityRow.class);
    }

    private void city(String source, String id, String geoid, String name) {
        cities.put(source, List.of(row(id, geoid, name)));
    }

    private City city(String slug) {
        return cities.city(CityBy.slug(slug), Viewer.ANYONE).orElseThrow();
    }
}
