package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.citypeers.city.CityRowTests.row;

import java.util.List;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.graph.Put.Outcome;
import org.citypeers.shared.DatedFact;
import org.citypeers.shared.Scope;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CitiesTests {
    private static final Viewer INSIDER = new Viewer("insider", Set.of("public", "network"), Set.of(Scope.READ));

    @Autowired
    Cities cities;

    @Autowired
    CityIndex index;

    @Autowired
    Facts facts;

    @Test
    void aCityOfTwoSourcesIsOneAndTheFirstSlugStays() {
        cities.put("one-shelf", List.of(row("""
                {"id": "onetown-oh", "name": "Onetown", "country": "US", "subdivision": "US-OH",
                 "identifiers": {"geoid": "9900001"}, "population": 100, "population_year": "2020"}""")));
        var put = cities.put("one-file", List.of(row("""
                {"id": "9900001", "name": "Onetown city", "state_abbr": "OH", "geoid": "9900001", "lat": 40, "lon": -80,
                 "geonames_id": "9900001", "population": 120, "population_year": "2021"}""")));
        assertThat(put.outcomes()).containsEntry("9900001", Outcome.UPDATED);

        var city = found(CityBy.identifier("geonames", "9900001"));
        assertThat(city.slug()).isEqualTo("onetown-oh");
        assertThat(city.name()).isEqualTo("Onetown");
        assertThat(city.aliases()).containsExactly("Onetown city");
        assertThat(city.lat()).isEqualTo(40);
        assertThat(city.population()).isEqualTo(120);
        assertThat(city.populationFact())
                .isNotNull()
                .extracting(DatedFact::source)
                .isEqualTo("one-file");
        assertThat(found(CityBy.slug("9900001"))).isEqualTo(city);
        assertThat(found(CityBy.slug("one-file:9900001"))).isEqualTo(city);
        assertThat(facts.of(List.of(city.id()), Viewer.ANYONE).get(city.id()))
                .extracting(DatedFact::value, fact -> String.valueOf(fact.date()), DatedFact::source)
                .containsExactly(tuple(120.0, "2021", "one-file"), tuple(100.0, "2020", "one-shelf"));
    }

    @Test
    void whichSourceComesFirstDecidesTheSlugOnly() {
        var file = row("{\"id\": \"9900008\", \"name\": \"Orderly\", \"country\": \"US\", \"geoid\": \"9900008\"}");
        var shelf = row("""
                {"id": "orderly-oh", "name": "Orderly", "state_abbr": "OH", "geoid": "9900008", "population": 5}""");
        cities.put("order-file", List.of(file));
        cities.put("order-shelf", List.of(shelf));
        var city = found(CityBy.slug("orderly-oh"));
        assertThat(city.slug()).isEqualTo("9900008");
        assertThat(city.subdivision()).isEqualTo("US-OH");
        assertThat(city.population()).isEqualTo(5);
        assertThat(cities.put("order-file", List.of(file)).outcomes()).containsEntry("9900008", Outcome.UNCHANGED);
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedRowUpdatesWhatItGave() {
        var first = row("""
                {"id": "again", "name": "Again", "country": "US", "geoid": "9900002", "website": "https://old.example",
                 "population": 5, "population_year": "2020"}""");
        cities.put("again-one", List.of(first));
        cities.put("again-two", List.of(row("""
                {"id": "b", "name": "Again", "country": "US", "geoid": "9900002", "website": "https://two.example",
                 "population": 6, "population_year": "2021"}""")));
        assertThat(cities.put("again-one", List.of(first)).outcomes()).containsEntry("again", Outcome.UNCHANGED);

        cities.put("again-one", List.of(row("""
                {"id": "again", "name": "Again", "country": "US", "geoid": "9900002", "population": 7,
                 "population_year": "2022"}""")));
        var city = found(CityBy.slug("again"));
        assertThat(city.website()).isEqualTo("https://two.example");
        assertThat(city.population()).isEqualTo(7);
        assertThat(facts.of(List.of(city.id()), Viewer.ANYONE).get(city.id()))
                .extracting(DatedFact::value)
                .containsExactly(7.0, 6.0);
    }

    @Test
    void rowsOfOneBatchThatShareAnIdentifierAreOneCity() {
        var put = cities.put(
                "batch",
                List.of(
                        row("{\"id\": \"b1\", \"name\": \"Batch\", \"country\": \"US\", \"geoid\": \"9900003\"}"),
                        row("{\"id\": \"b2\", \"name\": \"Bätch\", \"country\": \"US\", \"geonames_id\": \"9900003\"}"),
                        row("""
                                {"id": "b3", "name": "Batch City", "country": "US", "geoid": "9900003",
                                 "geonames_id": "9900003"}""")));
        assertThat(put.outcomes())
                .containsEntry("b1", Outcome.CREATED)
                .containsEntry("b2", Outcome.UPDATED)
                .containsEntry("b3", Outcome.UPDATED);
        assertThat(found(CityBy.slug("b2"))).isEqualTo(found(CityBy.slug("b1")));
        assertThat(found(CityBy.slug("b3")).aliases()).containsExactly("Bätch", "Batch City");
    }

    @Test
    void aRowThatLinksTwoCitiesMakesThemOneAndTheOlderStays() {
        cities.put("link-a", List.of(row("""
                {"id": "link-old", "name": "Link", "country": "US", "geoid": "9900004", "population": 1,
                 "population_year": "2020"}""")));
        cities.put("link-b", List.of(row("""
                {"id": "link-new", "name": "Lynk", "country": "US", "geonames_id": "9900004", "population": 2,
                 "population_year": "2021"}""")));
        var older = found(CityBy.slug("link-old"));
        var newer = found(CityBy.slug("link-new"));
        assertThat(newer.id()).isNotEqualTo(older.id());

        cities.put("link-c", List.of(row("""
                {"id": "link-both", "name": "Link", "country": "US", "geoid": "9900004", "geonames_id": "9900004",
                 "website": "https://link.example"}""")));
        var both = found(CityBy.id(newer.id()));
        assertThat(both.id()).isEqualTo(older.id());
        assertThat(both.slug()).isEqualTo("link-old");
        assertThat(both.aliases()).containsExactly("Lynk");
        assertThat(both.population()).isEqualTo(2);
        assertThat(found(CityBy.slug("link-new"))).isEqualTo(both);
        assertThat(cities.nodes(List.of(older.id(), newer.id()), Viewer.ANYONE)).hasSize(2);
        assertThat(facts.of(List.of(both.id()), Viewer.ANYONE).get(both.id())).hasSize(2);
        assertThat(index.documents(List.of(older.id(), newer.id()))).hasSize(1);

        cities.put("link-b", List.of(row("""
                {"id": "link-new", "name": "Lynk", "country": "US", "geonames_id": "9900004", "population": 3,
                 "population_year": "2022"}""")));
        assertThat(found(CityBy.slug("link-old")).population()).isEqualTo(3);
    }

    @Test
    void citiesOfDifferentGeoidsAreTwoThoughTheyShareAnotherIdentifier() {
        var first = row("""
                {"id": "apart-ga", "name": "Apart", "state_abbr": "GA", "geoid": "9900010", "geonames_id": "9900010"}""");
        var second = row("""
                {"id": "apart-tx", "name": "Apart", "state_abbr": "TX", "geoid": "9900011", "geonames_id": "9900010"}""");
        var together = cities.put("apart-batch", List.of(first, second));
        assertThat(together.outcomes())
                .containsEntry("apart-ga", Outcome.CREATED)
                .containsEntry("apart-tx", Outcome.CREATED);
        assertThat(together.warnings())
                .singleElement()
                .asString()
                .contains("apart-tx", "geonames:9900010")
                .doesNotContain("apart-ga");
        cities.put("apart-later", List.of(row("""
                {"id": "apart-oh", "name": "Apart", "state_abbr": "OH", "geoid": "9900012", "geonames_id": "9900010"}""")));

        assertThat(found(CityBy.identifier("geonames", "9900010")).slug()).isEqualTo("apart-ga");
        assertThat(found(CityBy.slug("apart-tx")).identifiers()).containsExactly(new Identifier("geoid", "9900011"));
        assertThat(found(CityBy.identifier("geoid", "9900012")).slug()).isEqualTo("apart-oh");
        assertThat(cities.put("apart-batch", List.of(first, second)).outcomes().values())
                .containsOnly(Outcome.UNCHANGED);

        cities.put("apart-file", List.of(row("""
                {"id": "apart", "name": "Apart upon Tyne", "country": "US", "geonames_id": "9900010"}""")));
        assertThat(found(CityBy.slug("apart-ga")).aliases()).containsExactly("Apart upon Tyne");
        assertThat(found(CityBy.slug("apart-tx")).aliases()).isEmpty();
    }

    @Test
    void aGeoidMakesCitiesOneThoughGazetteersGiveThemTwoNumbers() {
        cities.put("number-a", List.of(row("""
                {"id": "number-a", "name": "Numbered", "country": "US", "geoid": "9900013", "geonames_id": "9900013"}""")));
        cities.put("number-b", List.of(row("""
                {"id": "number-b", "name": "Numbered", "country": "US", "geoid": "9900013", "geonames_id": "9900014"}""")));
        assertThat(found(CityBy.slug("number-b"))).isEqualTo(found(CityBy.identifier("geonames", "9900013")));
    }

    @Test
    void anIdentifierIsFreeForAnotherCityOnceItsCityGaveItUp() {
        cities.put("swap", List.of(row("""
                {"id": "swap-a", "name": "Swap A", "country": "US", "geoid": "9900015", "geonames_id": "9900015"}""")));
        var swapped = cities.put("swap", List.of(row("""
                {"id": "swap-b", "name": "Swap B", "country": "US", "geoid": "9900016", "geonames_id": "9900015"}"""), row("""
                {"id": "swap-a", "name": "Swap A", "country": "US", "geoid": "9900015", "geonames_id": "9900017"}""")));
        assertThat(swapped.warnings()).isEmpty();
        assertThat(found(CityBy.identifier("geonames", "9900015")).slug()).isEqualTo("swap-b");
        assertThat(found(CityBy.identifier("geonames", "9900017")).slug()).isEqualTo("swap-a");
    }

    @Test
    void whatASourceTakesBackIsGoneAndTheRestStays() {
        cities.put("back-a", List.of(row("""
                {"id": "back", "name": "Back", "country": "US", "geoid": "9900005", "website": "https://a.example",
                 "population": 1, "population_year": "2022"}""")));
        cities.put("back-b", List.of(row("""
                {"id": "backb", "name": "Back City", "country": "US", "geoid": "9900005", "geonames_id": "9900005",
                 "population": 2, "population_year": "2020"}""")));
        cities.remove("back-a", List.of("back"));
        var city = found(CityBy.identifier("geoid", "9900005"));
        assertThat(city.name()).isEqualTo("Back City");
        assertThat(city.slug()).isEqualTo("back");
        assertThat(city.website()).isNull();
        assertThat(city.population()).isEqualTo(2);

        cities.remove("back-b", List.of("backb"));
        assertThat(cities.city(CityBy.identifier("geoid", "9900005"), INSIDER)).isEmpty();
        cities.put("back-c", List.of(row("""
                {"id": "backc", "name": "New", "country": "US", "geonames_id": "9900005"}""")));
        assertThat(found(CityBy.identifier("geonames", "9900005")).slug()).isEqualTo("backc");
    }

    @Test
    void whatIsForTheNetworkIsHiddenFromOthers() {
        cities.put("hidden-a", List.of(row("""
                {"id": "hidden", "name": "Hidden", "country": "US", "geoid": "9900006", "visibility": ["network"]}""")));
        assertThat(cities.city(CityBy.slug("hidden"), Viewer.ANYONE)).isEmpty();
        assertThat(cities.city(CityBy.slug("hidden"), INSIDER)).isPresent();

        cities.put("hidden-b", List.of(row("""
                {"id": "shown", "name": "Shown", "country": "US", "geoid": "9900006", "population": 10,
                 "population_year": "2020"}""")));
        cities.put("hidden-c", List.of(row("""
                {"id": "secret", "name": "Secret name", "country": "US", "geoid": "9900006", "population": 99,
                 "population_year": "2023", "website": "https://secret.example", "visibility": ["network"]}""")));
        var shown = found(CityBy.identifier("geoid", "9900006"));
        assertThat(shown.name()).isEqualTo("Shown");
        assertThat(shown.aliases()).isEmpty();
        assertThat(shown.website()).isNull();
        assertThat(shown.population()).isEqualTo(10);
        assertThat(facts.of(List.of(shown.id()), Viewer.ANYONE).get(shown.id())).hasSize(1);
        assertThat(facts.of(List.of(shown.id()), INSIDER).get(shown.id())).hasSize(2);
    }

    @Test
    void aCityIsFoundByItsNameWithTheStateAndItsIdentifiers() {
        cities.put("index", List.of(row("""
                {"id": "indexed/ny", "name": "Indexed", "state_abbr": "NY", "geoid": "9900007", "population": 8467513,
                 "population_year": "2021", "governmentForm": "mayor-council"}""")));
        var item =
                index.documents(List.of(found(CityBy.slug("indexed/ny")).id())).getFirst();
        assertThat(item.summary()).isEqualTo("City in New York, United States, population 8,467,513 (2021)");
        assertThat(item.url()).isEqualTo("/cities/indexed%2Fny");
        assertThat(item.names()).contains("Indexed, NY");
        assertThat(item.facets())
                .containsEntry("cityKey", Set.of("slug:indexed/ny", "geoid:9900007"))
                .containsEntry("populationBand", Set.of("OVER_1M"))
                .containsEntry("governmentForm", Set.of("MAYOR_COUNCIL"));
    }

    private City found(CityBy by) {
        return cities.city(by, Viewer.ANYONE).orElseThrow();
    }
}
