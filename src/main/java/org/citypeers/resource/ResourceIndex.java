package org.citypeers.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.city.CityFacets;
import org.citypeers.graph.DocumentIds;
import org.citypeers.graph.Graph;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.IndexedItem;
import org.citypeers.shared.IndexedItem.Association;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Labels;
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

    /// @param topics addressed, and all that are broader
    private record Document(
            Resource resource,
            String body,
            List<String> visibility,
            Set<String> topics,
            List<String> authors,
            List<CityFacets> places) {}

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
        return DocumentIds.affected(graph, kind(), changedIds, """
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                MATCH (changed)<-[:BROADER]-{0,8}(:Topic)<-[:ADDRESSES]-(resource:Resource)
                RETURN resource.id AS id
                UNION
                MATCH (changed:Thing)
                WHERE changed.id IN $ids
                MATCH (changed)-[:AUTHORED|PLACED_IN]-(resource:Resource)
                RETURN resource.id AS id
                """);
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
                            RETURN DISTINCT %s
                          } AS places
                        """.formatted(Resource.MAP, CityFacets.MAP), Map.of("ids", ids)).stream()
                .map(ResourceIndex::item)
                .toList();
    }

    @Override
    public List<String> idsAfter(@Nullable String after, int limit) {
        return DocumentIds.after(graph, "Resource", after, limit);
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
                numbers(resource),
                one.visibility(),
                associations,
                List.of());
    }

    private static Map<String, Double> numbers(Resource resource) {
        var numbers = new HashMap<String, Double>();
        numbers.put("updated", (double) resource.updatedAt().toInstant().toEpochMilli());
        if (resource.date() != null) numbers.put("year", (double) new PartialDate(resource.date()).year());
        if (resource.reviewBy() != null)
            numbers.put("reviewBy", (double) resource.reviewBy().toEpochDay());
        return numbers;
    }

    private static Map<String, Set<String>> facets(Document one) {
        var resource = one.resource();
        var facets = new HashMap<>(CityFacets.of(one.places()));
        facets.put("topic", one.topics());
        put(facets, "collection", resource.collection());
        put(facets, "language", resource.language());
        put(facets, "resourceKind", resource.kind().name());
        if (resource.date() != null) put(facets, "year", String.valueOf(new PartialDate(resource.date()).year()));
        if (resource.sample()) put(facets, "sample", "true");
        return facets;
    }

    private static void put(Map<String, Set<String>> facets, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) facets.put(field, Set.of(value));
    }
}
