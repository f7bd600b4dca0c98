package org.citypeers.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.citypeers.shared.Connection;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Cities by name and filter. The directory is asked for late, because it in turn asks this room what is to be found.
@Component
class CityListing {
    private final ObjectProvider<Directory> directory;
    private final Cities cities;

    CityListing(ObjectProvider<Directory> directory, Cities cities) {
        this.directory = directory;
        this.cities = cities;
    }

    Connection<City> list(
            @Nullable String words, @Nullable CityFilter filter, @Nullable CityOrder order, Page page, Viewer viewer) {
        var found = directory
                .getObject()
                .find(question(words, filter == null ? CityFilter.NONE : filter, order), page, viewer);
        var nodes = cities.nodes(found.ids().stream().map(Edge::node).toList(), viewer);
        var edges = found.ids().stream()
                .filter(edge -> nodes.containsKey(edge.node()))
                .map(edge -> new Edge<>(edge.cursor(), Objects.requireNonNull(nodes.get(edge.node()))))
                .toList();
        return new Connection<>(edges, found.pageInfo(), found.totalCount());
    }

    private static Directory.Question question(@Nullable String words, CityFilter filter, @Nullable CityOrder order) {
        var anyOf = new HashMap<String, Set<String>>();
        accept(anyOf, "country", filter.countries());
        accept(anyOf, "subdivision", filter.subdivisions());
        accept(anyOf, "populationBand", filter.populationBands());
        accept(anyOf, "governmentForm", filter.governmentForms());
        if (filter.sample() != null) anyOf.put("sample", Set.of(filter.sample().toString()));
        return new Directory.Question(
                Cities.TARGET.kind(),
                words,
                anyOf,
                bound(filter.populationMin()),
                bound(filter.populationMax()),
                order == null ? null : order.field().directoryField(),
                order != null && order.direction() == CityOrder.Direction.DESC);
    }

    private static void accept(Map<String, Set<String>> anyOf, String field, @Nullable Collection<?> values) {
        if (values == null || values.isEmpty()) return;
        var accepted = new TreeSet<String>();
        values.forEach(value -> accepted.add(value.toString()));
        anyOf.put(field, accepted);
    }

    private static Map<String, Double> bound(@Nullable Integer population) {
        return population == null ? Map.of() : Map.of("population", population.doubleValue());
    }
}
