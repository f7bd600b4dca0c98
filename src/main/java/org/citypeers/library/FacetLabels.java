package org.citypeers.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.IndexSource;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.Topic;
import org.citypeers.topic.Topics;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Gives the values of facets the labels people read. The rooms that fill a field say how its values read, because the
/// library knows neither states nor bands; a value nobody has a label for keeps its own.
@Controller
class FacetLabels {
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Topics topics;

    FacetLabels(List<IndexSource> sources, Topics topics) {
        this.topics = topics;
        for (var source : sources)
            source.facetLabels()
                    .forEach((field, known) -> labels.computeIfAbsent(field, fresh -> new HashMap<>())
                            .putAll(known));
    }

    @SchemaMapping
    List<Facet.Value> values(Facet facet) {
        var known = labels.getOrDefault(facet.field().facet(), Map.of());
        return facet.values().stream()
                .map(each -> each.called(known.getOrDefault(each.value(), each.label())))
                .toList();
    }

    @BatchMapping(typeName = "FacetValue")
    Map<Facet.Value, Topic> topic(List<Facet.Value> of, @ContextValue Viewer viewer) {
        var ids =
                of.stream().map(Facet.Value::value).filter(FacetLabels::isTopic).distinct();
        var found = topics.nodes(ids.toList(), viewer);
        var named = new HashMap<Facet.Value, Topic>();
        for (var value : of) if (found.containsKey(value.value())) named.put(value, found.get(value.value()));
        return named;
    }

    private static boolean isTopic(String value) {
        return NodeId.kind(value).filter("topic"::equals).isPresent();
    }
}
