package org.citypeers.city;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// What all sources together say of one city: the first to say something is believed, later ones fill what is empty,
/// and their names for it become aliases. Rows that not everybody who sees the city may see add nothing.
final class Combined {
    private final List<Said> all;
    private final List<Said> open;
    private final List<CityRow> rows;
    private final Predicate<String> held;

    /// @param all what was said of one city, in the order it arrived
    /// @param held whether an identifier is this city's; what rows say may be another's
    Combined(List<Said> all, Predicate<String> held) {
        this.all = all;
        this.held = held;
        this.open = open(all);
        this.rows = open.stream().map(Said::row).toList();
    }

    String name() {
        return rows.getFirst().name();
    }

    /// Of all rows, so that a row nobody may see still finds its city.
    List<String> keys() {
        return all.stream()
                .flatMap(one -> one.row().keys().stream())
                .filter(held)
                .distinct()
                .toList();
    }

    /// Properties of the node; null for what nobody knows.
    Map<String, @Nullable Object> properties() {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", name());
        properties.put("country", rows.getFirst().country());
        properties.put("subdivision", first(CityRow::subdivision));
        properties.put("aliases", aliases());
        properties.put("identifiers", identifiers());
        properties.put("lat", first(CityRow::lat));
        properties.put("lon", first(CityRow::lon));
        properties.put("website", first(CityRow::website));
        properties.put("governmentForm", first(CityRow::governmentForm));
        properties.put("visibility", rows.getFirst().visibility());
        properties.put("sample", rows.getFirst().sample());
        var population = population();
        properties.put("population", population.map(Population::count).orElse(null));
        properties.put("populationDate", population.map(Population::date).orElse(null));
        properties.put("populationSource", population.map(Population::source).orElse(null));
        return properties;
    }

    private record Population(long count, @Nullable String date, String source) {
        static Population of(FactRow fact, String source) {
            return new Population(
                    fact.value().longValue(),
                    fact.date() == null ? null : fact.date().value(),
                    fact.source() == null ? source : fact.source());
        }

        String order() {
            return date == null ? "" : date;
        }
    }

    private static List<Said> open(List<Said> all) {
        var open = all.stream()
                .filter(one -> one.row().visibility().contains(Viewer.PUBLIC))
                .toList();
        if (!open.isEmpty()) return open;
        var tokens = Set.copyOf(all.getFirst().row().visibility());
        return all.stream()
                .filter(one -> tokens.equals(Set.copyOf(one.row().visibility())))
                .toList();
    }

    private <T> @Nullable T first(Function<CityRow, @Nullable T> field) {
        for (var row : rows) {
            var value = field.apply(row);
            if (value != null) return value;
        }
        return null;
    }

    private List<String> aliases() {
        var names = new LinkedHashSet<String>();
        for (var row : rows)
            Stream.concat(Stream.of(row.name()), row.aliases().stream()).forEach(names::add);
        names.remove(name());
        return List.copyOf(names);
    }

    private List<String> identifiers() {
        return rows.stream()
                .flatMap(row -> row.keys().stream())
                .filter(held)
                .distinct()
                .toList();
    }

    /// The newest dated figure; an undated one only where there is no other.
    private Optional<Population> population() {
        return open.stream()
                .flatMap(one -> one.row().facts().stream()
                        .filter(fact -> fact.metric().equals(FactRow.POPULATION))
                        .map(fact -> Population.of(fact, one.source())))
                .max(Comparator.comparing(Population::order));
    }
}
