package org.citypeers.resource;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Labels;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.PartialDate;
import org.citypeers.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is to be found of resources.
@Component
class ResourceIndex implements IndexSource {
    private static final double AUTHORED = 0.6;
    private static final double PLACE = 0.6;

    private final Graph graph;

    ResourceIndex(Graph graph) {
        this.graph = graph;
    }

    private record Id(String id) {}

    /// @param identifiers `scheme:value`
    private record Place(
            String id,
            String slug,
            @Nullable String country,
            @Nullable String subdivision,
            @Nullable String governmentForm,
            @Nullable Double population,
            List<String> identifiers) {}

    /// @param topics addressed, and all that are broader
    private record Document(
            Resource resource,
            String body,
            List<String> visibility,
            Set<String> topics,
            List<String> authors,
            List<Place> places) {}

    @Override
    public String kind() {
        return Resources.TARGET.kind();
    }

    @Override
    public Map<String, Map<String, String>> facetLabels() {
        return Map.of("resourceKind", Labels.of(ResourceKind.class, Labels::words));
    }

    @Override
    public Set<String> affectedBy(Collection<String> changedIds) {
        var affected = changedIds.stream()
                .filter(id -> NodeId.kind(id).filter(kind()::equals).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        graph.all(Id.class, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                MATCH (changed)<-[:BROADER]-{0,8}(:Topic)<-[:ADDRESSES]-(resource:Resource)
                RETURN resource.id AS id
                UNION
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                MATCH (changed)-[:AUTHORED|PLACED_IN]-(resource:Resource)
                RETURN resource.id AS id
                """, Map.of("ids", changedIds)).forEach(row -> affected.add(row.id()));
        return affected;
    }

    @Override
    public List<IndexedItem> documents(Collection<String> ids) {
        return graph.all(Document.class, """
                        MATCH (resource:Resource&Thing)
                        WHERE resource.id IN $ids
                        RETURN %s AS resource, resource.body AS body, resource.visibility AS visibility,
                          COLLECT {
                            MATCH (resource)-[:ADDRESSES]->(:Topic)-[:BROADER]->{0,8}(topic:Topic)
                            RETURN DISTINCT topic.id
                          } AS topics,
                          COLLECT {
                            MATCH (resource)<-[:AUTHORED]-(person:Person)
                            RETURN DISTINCT person.id
                          } AS authors,
                          COLLECT {
                            MATCH (resource)-[:PLACED_IN]->(city:City)
                            WHERE 'public' IN city.visibility
                            RETURN DISTINCT city {.id, .slug, .country, .subdivision, .governmentForm, .population,
                              identifiers: COLLECT {
                                MATCH (identifier:Identifier)-[:IDENTIFIES]->(city)
                                RETURN identifier.key
                              }
                            }
                          } AS places
                        """.formatted(Resource.MAP), Map.of("ids", ids)).stream()
                .map(ResourceIndex::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return graph.all(Id.class, """
                        MATCH (resource:Resource&Thing)
                        WHERE resource.id > $after
                        RETURN resource.id AS id
                        ORDER BY id
                        LIMIT $limit
                        """, Map.of("after", after == null ? "" : after, "limit", limit)).stream()
                .map(Id::id)
                .toList();
    }

    private static IndexedItem item(Document one) {
        var resource = one.resource();
        var associations = new ArrayList<Association>();
        one.authors().forEach(author -> associations.add(new Association("AUTHORED", author, AUTHORED)));
        one.places().forEach(place -> associations.add(new Association("PLACE", place.id(), PLACE)));
        return new IndexedItem(
                Resources.TARGET.kind(),
                resource.id(),
                resource.slug(),
                resource.title(),
                resource.summary(),
                resource.url(),
                resource.language(),
                resource.updatedAt().toInstant(),
                List.of(
                        new Text("title", Weight.TITLE, resource.title()),
                        new Text("summary", Weight.SUMMARY, resource.summary()),
                        new Text("body", Weight.BODY, PlainText.of(one.body()))),
                List.of(),
                facets(one),
                numbers(resource.date(), resource.updatedAt()),
                one.visibility(),
                associations,
                List.of());
    }

    private static Map<String, Double> numbers(@Nullable String date, OffsetDateTime updatedAt) {
        double updated = updatedAt.toInstant().toEpochMilli();
        if (date == null) return Map.of("updated", updated);
        return Map.of("updated", updated, "year", (double) new PartialDate(date).year());
    }

    private static Map<String, Set<String>> facets(Document one) {
        var facets = new HashMap<String, Set<String>>();
        one.topics().forEach(topic -> add(facets, "topic", topic));
        add(facets, "collection", one.resource().collection());
        add(facets, "language", one.resource().language());
        add(facets, "resourceKind", one.resource().kind().name());
        if (one.resource().sample()) add(facets, "sample", "true");
        for (var place : one.places()) {
            add(facets, "city", place.id());
            add(facets, "cityKey", "slug:" + place.slug());
            place.identifiers().forEach(identifier -> add(facets, "cityKey", identifier));
            add(facets, "country", place.country());
            add(facets, "subdivision", place.subdivision());
            add(facets, "governmentForm", place.governmentForm());
            add(facets, "populationBand", band(place.population()));
        }
        return facets;
    }

    private static void add(Map<String, Set<String>> facets, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        facets.computeIfAbsent(field, fresh -> new TreeSet<>()).add(value);
    }

    /// The bands of the API's `PopulationBand`.
    private static @Nullable String band(@Nullable Double population) {
        if (population == null) return null;
        if (population < 10_000) return "UNDER_10K";
        if (population < 50_000) return "FROM_10K_TO_50K";
        if (population < 100_000) return "FROM_50K_TO_100K";
        if (population < 250_000) return "FROM_100K_TO_250K";
        return population < 1_000_000 ? "FROM_250K_TO_1M" : "OVER_1M";
    }
}
