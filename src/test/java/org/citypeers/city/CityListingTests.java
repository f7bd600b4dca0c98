package org.citypeers.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citypeers.city.CityRowTests.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.PortalTest;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.citypeers.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@PortalTest
class CityListingTests {
    @Autowired
    Cities cities;

    @Test
    void aListAsksTheDirectoryAndLoadsWhatTheViewerMaySee() {
        cities.put("listing", List.of(row("""
                {"id": "listed", "name": "Listed", "country": "US"}""")));
        var listed = cities.city(CityBy.slug("listed"), Viewer.ANYONE).orElseThrow();
        var asked = new ArrayList<Directory.Question>();
        Directory directory = (question, page, viewer) -> {
            asked.add(question);
            var ids = List.of(new Edge<>("a", listed.id()), new Edge<>("b", "city_gone"));
            return new Directory.Found(ids, new PageInfo(false, false, "a", "b"), 2);
        };
        var beans = new StaticListableBeanFactory(Map.of("directory", directory));
        var listing = new CityListing(beans.getBeanProvider(Directory.class), cities);

        var filter = new CityFilter(
                List.of("US", "CA"), null, 1000, null, List.of(PopulationBand.OVER_1M), List.of(), false);
        var order = new CityOrder(CityOrder.Field.POPULATION, CityOrder.Direction.DESC);
        var found = listing.list("list", filter, order, Page.forward(10, null), Viewer.ANYONE);

        assertThat(found.nodes()).containsExactly(listed);
        assertThat(asked)
                .containsExactly(new Directory.Question(
                        "city",
                        "list",
                        Map.of(
                                "country", Set.of("US", "CA"),
                                "populationBand", Set.of("OVER_1M"),
                                "sample", Set.of("false")),
                        Map.of("population", 1000.0),
                        Map.of(),
                        "population",
                        true));
    }
}
