package org.citypeers.city;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.Labels;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What is to be found of cities.
@Component
class CityIndex implements IndexSource {
    private final Graph graph;

    CityIndex(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return Cities.TARGET.kind();
    }

    @Override
    public Map<String, Map<String, String>> facetLabels() {
        return Map.of(
                "subdivision", UnitedStates.names(),
                "populationBand", Labels.of(PopulationBand.class, PopulationBand::label));
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        return changedIds.stream()
                .filter(id -> NodeId.kind(id).filter(kind()::equals).isPresent())
                .collect(toSet());
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Row.class, """
                MATCH (city:City:Thing)
                WHERE city.id IN $ids
                RETURN city.id AS id, city.slug AS slug, city.name AS name, city.country AS country,
                       city.subdivision AS subdivision, city.aliases AS aliases, city.identifiers AS identifiers,
                       city.governmentForm AS governmentForm, city.population AS population,
                       city.populationDate AS populationDate, city.sample AS sample, city.visibility AS visibility,
                       city.updatedAt.epochMillis AS updated
                """, Map.of("ids", List.copyOf(ids))).stream()
                .map(Row::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "City", after, limit);
    }

    private record Row(
            String id,
            String slug,
            String name,
            String country,
            @Nullable String subdivision,
            List<String> aliases,
            List<String> identifiers,
            @Nullable String governmentForm,
            @Nullable Long population,
            @Nullable PartialDate populationDate,
            boolean sample,
            List<String> visibility,
            long updated) {

        IndexedItem item() {
            var summary = summary();
            var texts = List.of(
                    new IndexedItem.Text("name", IndexedItem.Weight.TITLE, name),
                    new IndexedItem.Text("aliases", IndexedItem.Weight.NAME, String.join("\n", aliases)),
                    new IndexedItem.Text("summary", IndexedItem.Weight.SUMMARY, summary));
            return new IndexedItem(
                    Cities.TARGET.kind(),
                    id,
                    slug,
                    name,
                    summary,
                    "/cities/" + UriUtils.encode(slug, "UTF-8"),
                    null,
                    Instant.ofEpochMilli(updated),
                    texts,
                    names(),
                    facets(),
                    population == null ? Map.of() : Map.of("population", population.doubleValue()),
                    visibility,
                    List.of(),
                    List.of());
        }

        private String summary() {
            var where = new StringBuilder("City in ");
            UnitedStates.state(subdivision)
                    .ifPresent(state -> where.append(state.name()).append(", "));
            where.append(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
            if (population != null) where.append(String.format(Locale.ENGLISH, ", population %,d", population));
            if (population != null && populationDate != null)
                where.append(" (").append(populationDate).append(')');
            return where.toString();
        }

        private List<String> names() {
            var names = new ArrayList<String>();
            names.add(name);
            names.addAll(aliases);
            if (subdivision != null) names.add(name + ", " + subdivision.substring(subdivision.indexOf('-') + 1));
            return names;
        }

        private Map<String, Set<String>> facets() {
            var facets = new HashMap<String, Set<String>>();
            facets.put("country", Set.of(country));
            if (subdivision != null) facets.put("subdivision", Set.of(subdivision));
            if (population != null)
                facets.put(
                        "populationBand", Set.of(PopulationBand.of(population).name()));
            if (governmentForm != null) facets.put("governmentForm", Set.of(governmentForm));
            var keys = new HashSet<>(identifiers);
            keys.add("slug:" + slug);
            facets.put("cityKey", keys);
            facets.put("city", Set.of(id));
            facets.put("sample", sample ? Set.of("true") : Set.of());
            return facets;
        }
    }
}
