package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.citypeers.city.CityRowTests.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.citypeers.PortalTest;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.Page;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SimilarCitiesTests {
    private static final CityLens SIZE = new CityLens(CityLens.Basis.SIZE, null);
    private static final CityLens REGION = new CityLens(CityLens.Basis.REGION, null);

    @Autowired
    Cities cities;

    @Autowired
    Distances distances;

    @Autowired
    SimilarCities similarCities;

    @BeforeEach
    void cities() {
        cities.put(
                "similar",
                List.of(
                        row("""
                                {"id": "sim-home", "name": "Home", "state_abbr": "OH", "lat": 40, "lon": -83,
                                 "governmentForm": "MAYOR_COUNCIL",
                                 "facts": [{"metric": "population", "value": 62000, "date": "2020", "source": "Census"},
                                           {"metric": "population", "value": 70000, "date": "2010", "source": "Census"}]}"""),
                        row("""
                                {"id": "sim-near", "name": "Near", "state_abbr": "OH", "lat": 40.1, "lon": -83,
                                 "population": 900, "population_year": "2020"}"""),
                        row("""
                                {"id": "sim-alike", "name": "Alike", "country": "PT", "lat": 38.7, "lon": -9.1,
                                 "facts": [{"metric": "population", "value": 60000, "date": "2020", "source": "INE"},
                                           {"metric": "population", "value": 68000, "date": "2011", "source": "INE"}]}"""),
                        row("""
                                {"id": "sim-hidden", "name": "Hidden twin", "state_abbr": "OH", "population": 62000,
                                 "visibility": ["network"]}"""),
                        row("{\"id\": \"sim-third\", \"name\": \"Third\", \"country\": \"CA\", \"population\": 7000}"),
                        row("{\"id\": \"sim-fourth\", \"name\": \"Fourth\", \"country\": \"CA\", \"population\": 5e5}"),
                        row("{\"id\": \"sim-unknown\", \"name\": \"Unknown\", \"country\": \"FR\"}")));
    }

    @Test
    void everyNamedLensTellsItsWeightsAsSharesOfOne() {
        assertThat(NamedCityLens.all())
                .hasSize(CityLens.Basis.values().length)
                .allSatisfy(lens -> assertThat(lens.weights().stream()
                                .mapToDouble(NamedCityLens.NamedCityLensWeight::weight)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
        assertThat(NamedCityLens.all().getFirst().weights().getFirst().label()).isEqualTo("Population");
    }

    @Test
    void contributionsSumToTheDistanceAndTellTheirFigures() {
        var distance = between(CityLens.OVERALL, "sim-alike");
        assertThat(distance.contributions().stream()
                        .mapToDouble(CityDistance.Contribution::contribution)
                        .sum())
                .isCloseTo(distance.distance(), within(1e-9));
        assertThat(distance.contributions().stream()
                        .mapToDouble(CityDistance.Contribution::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(distance.contributions())
                .anySatisfy(one -> {
                    assertThat(one.variable()).isEqualTo(CityVariable.POPULATION);
                    assertThat(one.you()).isEqualTo("62,000");
                    assertThat(one.them()).isEqualTo("60,000");
                    assertThat(one.date()).isEqualTo("2020");
                    assertThat(one.source()).isEqualTo("INE");
                })
                .anySatisfy(one -> assertThat(one.them()).isEqualTo("-1.38 % a year, 2011 to 2020"));
    }

    @Test
    void whatIsNotKnownOfBothIsLeftOutAndSaid() {
        var distance = between(CityLens.OVERALL, "sim-near");
        assertThat(distance.missing())
                .contains(CityVariable.GOVERNMENT_FORM, CityVariable.GROWTH, CityVariable.INCOME)
                .doesNotContain(CityVariable.POPULATION, CityVariable.LOCATION);
        assertThat(distance.distance()).isBetween(0.0, 1.0);
        assertThat(distances.between(id("sim-home"), List.of(id("sim-unknown")), SIZE, Tongue.ENGLISH, Viewer.ANYONE))
                .isEmpty();
    }

    @Test
    void aCityOfWhichNextToNothingIsKnownIsNotTheNearestOfAll() {
        assertThat(distances.nearest(id("sim-home"), CityLens.OVERALL, Viewer.ANYONE))
                .extracting(Distances.Ranked::id)
                .contains(id("sim-near"), id("sim-alike"))
                .doesNotContain(id("sim-unknown"));
    }

    @Test
    void anotherLensIsAnotherOrder() {
        assertThat(between(SIZE, "sim-alike").distance())
                .isLessThan(between(SIZE, "sim-near").distance());
        assertThat(between(REGION, "sim-near").distance())
                .isLessThan(between(REGION, "sim-alike").distance());
        var own = new CityLens(CityLens.Basis.SIZE, List.of(new CityLens.Weight(CityVariable.COUNTRY, 100)));
        assertThat(between(own, "sim-near").distance())
                .isLessThan(between(own, "sim-alike").distance());
        assertThatThrownBy(() ->
                        between(new CityLens(null, List.of(new CityLens.Weight(CityVariable.COUNTRY, -1))), "sim-near"))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void aCityOthersMayNotSeeIsNotCompared() {
        var hidden = new Viewer("insider", java.util.Set.of("public", "network"), java.util.Set.of());
        var id = cities.city(CityBy.slug("sim-hidden"), hidden).orElseThrow().id();
        assertThat(distances.between(id("sim-home"), List.of(id), SIZE, Tongue.ENGLISH, Viewer.ANYONE))
                .isEmpty();
        assertThat(distances.between(id("sim-home"), List.of(id), SIZE, Tongue.ENGLISH, hidden))
                .hasSize(1);
        assertThat(distances.profiles(List.of(id), Viewer.ANYONE)).isEmpty();
        assertThat(similarCities.similar(CityBy.id(id), null, Tongue.ENGLISH, Page.forward(5, null), Viewer.ANYONE))
                .isNull();
        assertThat(distances.nearest(id("sim-home"), SIZE, Viewer.ANYONE))
                .extracting(Distances.Ranked::id)
                .doesNotContain(id, id("sim-home"));
    }

    @Test
    void aNewFigureIsComparedAtOnce() {
        double before = between(SIZE, "sim-near").distance();
        cities.put("similar-newer", List.of(row("""
                {"id": "sim-renewed", "name": "Renewed", "country": "US", "population": 62000}""")));
        assertThat(between(SIZE, "sim-renewed").distance()).isZero();
        assertThat(before).isPositive();
    }

    @Test
    void aLensWithoutItsFactsComparesNobodyAndSaysWhichAreMissing() {
        var economy = new CityLens(CityLens.Basis.ECONOMY, null);
        var found = Objects.requireNonNull(similarCities.similar(
                CityBy.slug("sim-home"), economy, Tongue.ENGLISH, Page.forward(5, null), Viewer.ANYONE));
        assertThat(found.nodes()).isEmpty();
        assertThat(found.notes()).singleElement().asString().contains("Home", "poverty rate", "Choose another lens");
        assertThat(Objects.requireNonNull(similarCities.similar(
                                CityBy.slug("sim-home"), economy, Tongue.SPANISH, Page.forward(5, null), Viewer.ANYONE))
                        .notes())
                .singleElement()
                .asString()
                .contains("comparar Home con otras ciudades", "tasa de pobreza", "Elija otra manera");
        assertThat(distances.between(id("sim-home"), List.of(id("sim-near")), economy, Tongue.ENGLISH, Viewer.ANYONE))
                .isEmpty();
        assertThat(Objects.requireNonNull(similarCities.similar(
                                CityBy.slug("sim-home"), SIZE, Tongue.ENGLISH, Page.forward(5, null), Viewer.ANYONE))
                        .notes())
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        var forward = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Objects.requireNonNull(similarCities.similar(
                    CityBy.slug("sim-home"), SIZE, Tongue.ENGLISH, Page.forward(2, cursor), Viewer.ANYONE));
            page.nodes().forEach(city -> forward.add(city.slug()));
            cursor = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (cursor != null && forward.size() < 6);
        assertThat(forward).doesNotHaveDuplicates();

        var third = Objects.requireNonNull(similarCities.similar(
                CityBy.slug("sim-home"), SIZE, Tongue.ENGLISH, Page.forward(3, null), Viewer.ANYONE));
        var back = Objects.requireNonNull(similarCities.similar(
                CityBy.slug("sim-home"),
                SIZE,
                Tongue.ENGLISH,
                Page.of(null, null, 2, Objects.requireNonNull(third.pageInfo().endCursor())),
                Viewer.ANYONE));
        assertThat(back.nodes()).extracting(City::slug).containsExactlyElementsOf(forward.subList(0, 2));
        assertThat(back.pageInfo().hasPreviousPage()).isFalse();
        assertThat(back.pageInfo().hasNextPage()).isTrue();
        assertThatThrownBy(() -> similarCities.similar(
                        CityBy.slug("sim-home"), null, Tongue.ENGLISH, Page.forward(2, "x"), Viewer.ANYONE))
                .isInstanceOf(BadRequest.class);
    }

    private CityDistance between(CityLens lens, String slug) {
        var found = distances.between(id("sim-home"), List.of(id(slug)), lens, Tongue.ENGLISH, Viewer.ANYONE);
        return Objects.requireNonNull(found.get(id(slug)));
    }

    private String id(String slug) {
        return cities.city(CityBy.slug(slug), Viewer.ANYONE).orElseThrow().id();
    }
}
