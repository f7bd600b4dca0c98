package org.citypeers.city;

import java.util.List;
import java.util.Objects;
import org.citypeers.graphql.Cursors;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;
import org.citypeers.shared.Tongue;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cities like a given one, nearest first.
@Component
class SimilarCities {
    private static final String LIST = "similar cities";

    private final Cities cities;
    private final Distances distances;

    SimilarCities(Cities cities, Distances distances) {
        this.cities = cities;
        this.distances = distances;
    }

    /// @param notes why nobody is compared, in words
    record SimilarCityConnection(List<SimilarCityEdge> edges, PageInfo pageInfo, int totalCount, List<String> notes) {
        public List<City> nodes() {
            return edges.stream().map(SimilarCityEdge::node).toList();
        }
    }

    record SimilarCityEdge(
            String cursor,
            City node,
            double distance,
            List<CityDistance.Contribution> contributions,
            List<CityVariable> missing) {}

    /// Null when there is no such city the viewer may see.
    ///
    /// @param tongue in which notes and what is compared are said
    @Nullable SimilarCityConnection similar(CityBy of, @Nullable CityLens lens, Tongue tongue, Page page, Viewer viewer) {
        var chosen = lens == null ? CityLens.OVERALL : lens;
        return cities.city(of, viewer)
                .map(city -> similar(city, chosen, tongue, page, viewer))
                .orElse(null);
    }

    private SimilarCityConnection similar(City city, CityLens lens, Tongue tongue, Page page, Viewer viewer) {
        var nearest = distances.nearest(city.id(), lens, viewer);
        int from = from(nearest, page);
        int to = to(nearest, page, from);
        if (page.backward()) from = Math.max(0, to - page.size());
        var wanted = nearest.subList(from, to);
        var ids = wanted.stream().map(Distances.Ranked::id).toList();
        var nodes = cities.nodes(ids, viewer);
        var explained = distances.between(city.id(), ids, lens, tongue, viewer);
        var edges = wanted.stream()
                .filter(one -> nodes.containsKey(one.id()) && explained.containsKey(one.id()))
                .map(one -> edge(
                        one,
                        Objects.requireNonNull(nodes.get(one.id())),
                        Objects.requireNonNull(explained.get(one.id()))))
                .toList();
        var info = new PageInfo(
                to < nearest.size(),
                from > 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new SimilarCityConnection(
                edges,
                info,
                nearest.size(),
                distances.wanting(city.id(), lens, tongue, viewer).stream().toList());
    }

    private static SimilarCityEdge edge(Distances.Ranked ranked, City node, CityDistance explained) {
        return new SimilarCityEdge(
                Cursors.encode(LIST, List.of(ranked.distance(), ranked.id())),
                node,
                explained.distance(),
                explained.contributions(),
                explained.missing());
    }

    private static int from(List<Distances.Ranked> nearest, Page page) {
        return page.backward() || page.cursor() == null ? 0 : position(nearest, page.cursor(), true);
    }

    private static int to(List<Distances.Ranked> nearest, Page page, int from) {
        if (!page.backward()) return Math.min(nearest.size(), from + page.size());
        return page.cursor() == null ? nearest.size() : position(nearest, page.cursor(), false);
    }

    /// Where the list goes on behind the cursor, or where it stands before it.
    private static int position(List<Distances.Ranked> nearest, String cursor, boolean behind) {
        var stood = stood(cursor);
        int at = 0;
        while (at < nearest.size()) {
            int order = Distances.Ranked.NEAREST_FIRST.compare(nearest.get(at), stood);
            if (behind ? order > 0 : order >= 0) return at;
            at++;
        }
        return at;
    }

    private static Distances.Ranked stood(String cursor) {
        var values = Cursors.decode(LIST, cursor, 2);
        if (values.getFirst() instanceof Number distance && values.getLast() instanceof String id)
            return new Distances.Ranked(id, distance.doubleValue());
        throw Cursors.broken();
    }
}
