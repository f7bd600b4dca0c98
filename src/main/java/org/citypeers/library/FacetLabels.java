package org.citypeers.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citypeers.shared.IndexSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Gives the values of facets the labels people read. The rooms that fill a field say how its values read, because the
/// library knows neither states nor bands; a value nobody has a label for keeps its own.
@Controller
class FacetLabels {
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    FacetLabels(List<IndexSource> sources) {
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
}
