package org.citypeers.library;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citypeers.shared.Directory;
import org.citypeers.shared.Edge;
import org.citypeers.shared.NodeId;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.citypeers.topic.TopicRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the library of a portal as a client does, and reads the answers.
@Component
class Asking {
    static final Viewer NETWORK =
            new Viewer("colleague", Set.of(Viewer.PUBLIC, Viewer.NETWORK), Viewer.ANYONE.scopes());

    private final Library library;

    Asking(Library library) {
        this.library = library;
    }

    LibraryConnection search(@Nullable String query) {
        return search(query, LibraryFilter.NONE, Viewer.ANYONE);
    }

    LibraryConnection search(@Nullable String query, LibraryFilter filter, Viewer viewer) {
        return library.search(LibraryQuestion.of(query, filter, null, viewer), Page.forward(20, null), Selection.STUBS);
    }

    LibraryConnection page(String query, LibraryOrder order, Page page) {
        return library.search(LibraryQuestion.of(query, null, order, Viewer.ANYONE), page, Selection.STUBS);
    }

    List<String> suggested(String prefix) {
        return library.suggest(prefix, null, 8, Viewer.ANYONE).stream()
                .map(Suggestion::text)
                .toList();
    }

    Map<String, Integer> counts(LibraryConnection found, LibraryFacetField field) {
        var counts = new HashMap<String, Integer>();
        library.facets(found, List.of(field), 100)
                .getFirst()
                .values()
                .forEach(one -> counts.put(one.value(), one.count()));
        return counts;
    }

    Set<String> values(LibraryConnection found, LibraryFacetField field) {
        return counts(found, field).keySet();
    }

    List<String> labels(LibraryConnection found, LibraryFacetField field) {
        return library.facets(found, List.of(field), 100).getFirst().values().stream()
                .map(Facet.Value::label)
                .toList();
    }

    static List<String> slugs(LibraryConnection found) {
        return found.edges().stream().map(edge -> edge.item().slug()).toList();
    }

    static Directory.Question named(String kind, String words) {
        return new Directory.Question(kind, words, Map.of(), Map.of(), Map.of(), null, false);
    }

    static List<String> ids(Directory.Found found) {
        return found.ids().stream().map(Edge::node).toList();
    }

    static String id(String kind, String slug) {
        return NodeId.of(kind, "library-tests", slug);
    }

    static LibraryFilter filter(List<LibraryKind> kinds, List<String> countries) {
        return new LibraryFilter(
                kinds, null, null, countries, null, null, null, null, null, null, null, null, null, null, null);
    }

    static TopicRow topic(String id, String label, List<String> altLabels, String visibility) {
        return new TopicRow(
                id,
                label,
                altLabels,
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of(),
                Map.of(),
                Collections.singletonList(visibility),
                false);
    }
}
