package org.citypeers.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.NodeSource;
import org.citypeers.shared.Page;
import org.citypeers.shared.Viewer;
import org.springframework.stereotype.Component;

/// Answers questions from the index alone, and asks the graph once for each kind of node where a client wants more of
/// a hit than the index knows.
@Component
class Search {
    private static final int FEW = 3;

    private final LibraryIndex library;
    private final Vocabulary vocabulary;
    private final List<NodeSource> sources;

    Search(LibraryIndex library, Vocabulary vocabulary, List<NodeSource> sources) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    LibraryConnection find(LibraryQuestion question, Page page, Selection selection) {
        var found = library.ask(searcher -> found(question, page, selection, searcher));
        return selection.nodes() ? withNodes(found, question.viewer()) : found;
    }

    List<Facet> facets(LibraryQuestion question, List<LibraryFacetField> fields, int size) {
        return library.ask(searcher -> {
            var wanted = understood(question, searcher).query();
            var filters = new Filters(question.filter(), question.viewer(), searcher);
            return new Facets(searcher, question.viewer()).of(fields, size, wanted, filters);
        });
    }

    Understood understood(LibraryQuestion question, IndexSearcher searcher) throws IOException {
        return new Understanding(searcher, vocabulary.lexicon(), question.viewer()).of(question.words());
    }

    private LibraryConnection found(LibraryQuestion question, Page page, Selection selection, IndexSearcher searcher)
            throws IOException {
        var understood = understood(question, searcher);
        var filters = new Filters(question.filter(), question.viewer(), searcher);
        var query = filters.around(understood.query(), null);
        var ordering = ordering(question.order());
        boolean ranked = ordering.by() == Ordering.By.SCORE;
        var lifted = ranked ? filters.around(Feedback.lifted(understood, query, searcher), null) : query;
        var slice = Slice.of(searcher, lifted, ordering, page);
        int total = selection.totalCount() || selection.relaxations() ? searcher.count(query) : 0;
        return new LibraryConnection(
                edges(slice, understood, question.viewer(), selection, searcher),
                slice.info(),
                total,
                understood.didYouMean(),
                understood.expansions(),
                selection.relaxations() && total < FEW
                        ? relaxations(understood.query(), filters, total, searcher)
                        : List.of(),
                question);
    }

    private static List<LibraryEdge> edges(
            Slice slice, Understood understood, Viewer viewer, Selection selection, IndexSearcher searcher)
            throws IOException {
        var reading = new Reading(searcher);
        var documents = slice.hits().stream().map(hit -> hit.doc).toList();
        var stubs = new LinkedHashMap<Integer, Stub>();
        for (var document : documents) stubs.put(document, reading.stub(document));
        var highlighter = new Highlighter(understood.stems());
        Map<Integer, List<Clue>> clues =
                selection.matchedBy() ? Matching.of(understood.clues(), documents, searcher) : Map.of();
        Map<String, List<StepHit>> steps = Map.of();
        if (selection.bestSteps() && understood.parts() != null)
            steps = BestSteps.of(understood.parts(), playbooks(stubs), viewer, highlighter, searcher);
        var edges = new ArrayList<LibraryEdge>();
        for (int at = 0; at < documents.size(); at++) {
            int document = documents.get(at);
            var stub = Objects.requireNonNull(stubs.get(document));
            edges.add(new LibraryEdge(
                    slice.cursors().get(at),
                    stub.item(),
                    stub.item(),
                    slice.hits().get(at).score,
                    selection.highlights() ? highlighter.of(reading.texts(document), stub.language()) : List.of(),
                    steps.getOrDefault(stub.item().id(), List.of()),
                    MatchReason.of(clues.getOrDefault(document, List.of()))));
        }
        return edges;
    }

    private static Map<String, ItemStub> playbooks(Map<Integer, Stub> stubs) {
        var playbooks = new HashMap<String, ItemStub>();
        for (var stub : stubs.values())
            if (stub.item().kind().equals(LibraryKind.PLAYBOOK.kind()))
                playbooks.put(stub.item().id(), stub.item());
        return playbooks;
    }

    private static List<Relaxation> relaxations(Query wanted, Filters filters, int total, IndexSearcher searcher)
            throws IOException {
        var relaxations = new ArrayList<Relaxation>();
        for (var field : filters.fields()) {
            int without = searcher.count(filters.around(wanted, field));
            if (without > total) relaxations.add(new Relaxation(field, without));
        }
        relaxations.sort(Comparator.comparingInt(Relaxation::totalCount).reversed());
        return relaxations;
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

    private static Ordering ordering(LibraryOrder order) {
        return switch (order) {
            case RELEVANCE -> Ordering.RELEVANCE;
            case NEWEST -> Ordering.NEWEST;
            case TITLE -> Ordering.TITLE;
            case CITIES -> Ordering.number("cities", true);
        };
    }
}
