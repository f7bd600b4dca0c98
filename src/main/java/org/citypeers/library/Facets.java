package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.citypeers.shared.Viewer;

/// Facets of a question; each ignores its own filter, so a reader sees what the other values would give. What was
/// counted when the time was over still shows, and says so.
final class Facets {
    private final IndexSearcher searcher;
    private final Reading reading;
    private final Viewer viewer;
    private final Hierarchy topics;
    private final Patience patience;

    /// @param atLeisure reads the names of values, which takes no time worth limiting
    Facets(IndexSearcher searcher, IndexSearcher atLeisure, Viewer viewer, Hierarchy topics, Patience patience) {
        this.searcher = searcher;
        this.reading = new Reading(atLeisure);
        this.viewer = viewer;
        this.topics = topics;
        this.patience = patience;
    }

    /// @param size the most values of each
    List<Facet> of(List<LibraryFacetField> fields, int size, Query wanted, Filters filters) throws IOException {
        var counts = new HashMap<LibraryFacetField, Map<String, Integer>>();
        var free = new ArrayList<LibraryFacetField>();
        for (var field : fields) {
            if (filters.fields().contains(field)) count(List.of(field), filters.around(wanted, field), counts);
            else free.add(field);
        }
        if (!free.isEmpty()) count(free, filters.around(wanted, null), counts);
        var facets = new ArrayList<Facet>();
        for (var field : fields)
            facets.add(new Facet(field, values(field, counts.getOrDefault(field, Map.of()), size), patience.isOver()));
        return facets;
    }

    private void count(List<LibraryFacetField> fields, Query query, Map<LibraryFacetField, Map<String, Integer>> into)
            throws IOException {
        var names = fields.stream().map(LibraryFacetField::field).toList();
        Map<String, Map<String, Integer>> counts =
                patience.orElse(Map.of(), () -> searcher.search(query, FacetCounts.of(names)));
        for (var field : fields) into.put(field, counts.getOrDefault(field.field(), Map.of()));
    }

    private List<Facet.Value> values(LibraryFacetField field, Map<String, Integer> counts, int size)
            throws IOException {
        var values = new ArrayList<Facet.Value>();
        for (var each : sorted(field, counts)) {
            if (values.size() == size) break;
            if (!LibraryFields.FACETS_OF_NODES.contains(field.facet())) {
                values.add(new Facet.Value(value(field, each.getKey()), label(field, each.getKey()), each.getValue()));
                continue;
            }
            // A topic or city the viewer may not see must not show by its count either.
            var node = reading.item(each.getKey(), viewer);
            if (node.isPresent())
                values.add(new Facet.Value(
                        each.getKey(), node.get().item().title(), each.getValue(), topics.above(each.getKey())));
        }
        return values;
    }

    /// The most frequent first. Whatever is about a topic counts for those above it too, so these stand before it.
    private List<Map.Entry<String, Integer>> sorted(LibraryFacetField field, Map<String, Integer> counts) {
        var order = Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder());
        if (field == LibraryFacetField.TOPIC)
            order = order.thenComparing(each -> topics.above(each.getKey()).size());
        return counts.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static String value(LibraryFacetField field, String value) {
        return field == LibraryFacetField.KIND ? value.toUpperCase(Locale.ROOT) : value;
    }

    private static String label(LibraryFacetField field, String value) {
        return switch (field) {
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
            case KIND -> LibraryKind.valueOf(value.toUpperCase(Locale.ROOT)).label();
            case REGION -> value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT);
            default -> value;
        };
    }
}
