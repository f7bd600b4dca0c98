package org.citypeers.city;

import static org.citypeers.city.CityRowTests.row;

import java.util.List;
import org.citypeers.PastTheDoor;
import org.citypeers.PortalTest;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

@PortalTest
class CityQueriesTests {
    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Cities cities;

    @BeforeEach
    void cities() {
        cities.put("queries", List.of(row("""
                                {"id": "query-town", "name": "Query Town", "state_abbr": "NY", "geoid": "9900101",
                                 "population": 5000, "population_year": "2021", "population_source": "Census",
                                 "facts": [{"metric": "parks", "value": 3, "note": "more than"}]}"""), row("""
                                {"id": "query-twin", "name": "Query Twin", "state_abbr": "NY", "population": 5100}""")));
    }

    @Test
    void aCityIsAnsweredWithItsFigures() {
        ask("""
                {
                  city(by: {identifier: {scheme: "geoid", value: "9900101"}}) {
                    id slug name country subdivision aliases identifiers { scheme value } lat lon website
                    governmentForm population populationBand populationFact { value date source }
                    facts(metric: "parks") { metric value unit date source url note }
                    all: facts { metric }
                    topics { slug } programs { slug } participations { status } sample
                  }
                }""")
                .path("city.slug")
                .entity(String.class)
                .isEqualTo("query-town")
                .path("city.populationFact.date")
                .entity(String.class)
                .isEqualTo("2021")
                .path("city.facts[0].note")
                .entity(String.class)
                .isEqualTo("more than")
                .path("city.all")
                .entityList(Object.class)
                .hasSize(2)
                .path("city.populationBand")
                .entity(String.class)
                .isEqualTo("UNDER_10K");
    }

    @Test
    void similarCitiesTellWhatTheyDifferIn() {
        ask("""
                {
                  similarCities(of: {slug: "query-town"}, first: 1, lens: {basis: SIZE, weights: [{variable: SUBDIVISION, weight: 2}]}) {
                    totalCount pageInfo { hasNextPage endCursor }
                    edges {
                      cursor distance missing node { name facts { value } }
                      contributions { variable label you them difference weight contribution date source }
                    }
                  }
                }""")
                .path("similarCities.edges[0].node.name")
                .entity(String.class)
                .isEqualTo("Query Twin")
                .path("similarCities.edges[0].contributions")
                .entityList(Object.class)
                .hasSize(2);
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response ask(String document) {
        return PastTheDoor.as(Viewer.ANYONE, service).document(document).execute();
    }
}
