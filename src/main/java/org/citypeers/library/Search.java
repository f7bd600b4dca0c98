package org.citypeers.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers questions from the index alone, and asks the graph once for each kind of node where a client wants more of
/// a hit than the index knows.
@Component
class Search {
    private final LibraryIndex library;
    private final Vocabulary vocabulary;
    private final List<NodeSource> sources;

    Search(LibraryIndex library, Vocabulary vocabulary, List<NodeSource> sources) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    LibraryConnection find(LibraryQuestion question, Page page, Selection selection) {
        var found = library.askInPart((searcher, atLeisure, patience) ->
                new Finding(question, selection, searcher, atLeisure, patience).of(page, vocabulary.lexicon()));
        return selection.nodes() ? withNodes(found, question.viewer()) : found;
    }

    boolean sees(Viewer viewer, String id) {
        return library.ask(searcher -> new Reading(searcher).item(id, viewer).isPresent());
    }

    List<Facet> facets(LibraryQuestion question, List<LibraryFacetField> fields, int size) {
        return facets(question, null, fields, size);
    }

    /// @param known what the question was taken to mean, where that is known already
    List<Facet> facets(LibraryQuestion question, @Nullable Understood known, List<LibraryFacetField> fields, int size) {
        var viewer = question.viewer();
        var nothing =
                fields.stream().map(field -> new Facet(field, List.of(), true)).toList();
        return library.askInPart((searcher, atLeisure, patience) -> patience.orElse(nothing, () -> {
            var understood = known == null ? new Intent(searcher, vocabulary.lexicon(), viewer).of(question) : known;
            var filters = new Filters(question.filter(), viewer, searcher);
            return new Facets(searcher, atLeisure, viewer, vocabulary.hierarchy(), patience)
                    .of(fields, size, understood.query(), filters);
        }));
    }

    List<Suggestion> cities(LibraryQuestion question, int first) {
        return library.ask(searcher -> new CitiesNamed(first, question.viewer(), searcher).in(question.words()));
    }

    List<String> nearestTopics(LibraryQuestion question, int first) {
        return library.ask(searcher -> NearestTopics.of(question, first, vocabulary.lexicon(), searcher));
    }

    /// What the viewer may not see any more in the graph is dropped, though the index has not heard of it yet.
    private LibraryConnection withNodes(LibraryConnection found, Viewer viewer) {
        var idsByKind = found.edges().stream()
                .map(LibraryEdge::item)
                .collect(groupingBy(ItemStub::kind, mapping(ItemStub::id, toList())));
        var nodes = new HashMap<String, Object>();
        for (var source : sources) {
            var ids = idsByKind.get(source.kind());
            if (ids != null) nodes.putAll(source.nodes(ids, viewer));
        }
        var edges = new ArrayList<LibraryEdge>();
        for (var edge : found.edges()) {
            var node = nodes.get(edge.item().id());
            if (node != null) edges.add(edge.with(node));
        }
        return found.with(edges);
    }
}
