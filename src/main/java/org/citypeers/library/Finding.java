package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.Page;

/// One search on its way, step by step while there is time: what a later step would have added is left out of the
/// answer where the time is over, and the hits that were found still show.
final class Finding {
    private static final int FEW = 3;

    private final LibraryQuestion question;
    private final Selection selection;
    private final IndexSearcher searcher;
    private final Reading reading;
    private final Patience patience;

    /// @param atLeisure reads the documents of one page, which takes no time worth limiting
    Finding(
            LibraryQuestion question,
            Selection selection,
            IndexSearcher searcher,
            IndexSearcher atLeisure,
            Patience patience) {
        this.question = question;
        this.selection = selection;
        this.searcher = searcher;
        this.reading = new Reading(atLeisure);
        this.patience = patience;
    }

    LibraryConnection of(Page page, Lexicon lexicon) throws IOException {
        var intent = new Intent(searcher, lexicon, question.viewer());
        var understood = patience.orElse(Understood.NOTHING, () -> intent.of(question));
        var filters = patience.orElse(
                Filters.none(question.viewer()), () -> new Filters(question.filter(), question.viewer(), searcher));
        var query = filters.around(understood.query(), null);
        var slice = patience.orElse(Slice.NONE, () -> slice(understood, filters, query, page));
        boolean counting = selection.totalCount() || selection.relaxations();
        int total = counting ? patience.orElse(slice.hits().size(), () -> searcher.count(query)) : 0;
        // Out of time with nothing in hand is not an empty answer.
        if (total == 0 && slice.hits().isEmpty() && patience.isOver())
            throw LibraryIndex.tooLong(new TimeoutException());
        var relaxations = new Relaxations(question, filters, searcher, intent);
        var helping = selection.relaxations() && total < FEW && !patience.isOver();
        return new LibraryConnection(
                edges(slice, understood),
                slice.info(),
                total,
                understood.didYouMean(),
                understood.expansions(),
                helping ? patience.orElse(List.of(), () -> relaxations.of(understood.query(), total)) : List.of(),
                patience.isOver(),
                question,
                patience.isOver() ? null : understood);
    }

    private Slice slice(Understood understood, Filters filters, Query query, Page page) throws IOException {
        var order = Ordering.of(question.order());
        if (order.by() != Ordering.By.SCORE || question.manner().literal() || question.like() != null)
            return Slice.of(searcher, query, order, page);
        if (page.cursor() != null) {
            var known = Ordering.liftIn(page.cursor());
            return Slice.of(
                    searcher, filters.around(known.over(understood.query()), null), Ordering.relevance(known), page);
        }
        var best = Best.of(query, searcher);
        var lift = Feedback.of(understood, best, searcher);
        var lifted = filters.around(lift.over(understood.query()), null);
        // Whoever asks for the end of a list has to be given that of the whole.
        var first = page.backward() ? lifted : best.among(lifted);
        return Slice.of(searcher, first, Ordering.relevance(lift), page);
    }

    private List<LibraryEdge> edges(Slice slice, Understood understood) throws IOException {
        var documents = slice.hits().stream().map(hit -> hit.doc).toList();
        var stubs = new LinkedHashMap<Integer, Stub>();
        for (var document : documents) stubs.put(document, reading.stub(document));
        var highlighter = new Highlighter(understood.wanted());
        Map<Integer, List<Clue>> clues = selection.matchedBy()
                ? patience.orElse(Map.of(), () -> Matching.of(understood.clues(), documents, searcher))
                : Map.of();
        var reasons = new Reasons(understood.clues(), highlighter, question.like() == null);
        boolean texted = selection.highlights() || selection.matchedBy();
        var steps = steps(stubs, understood, highlighter);
        var edges = new ArrayList<LibraryEdge>();
        for (int at = 0; at < documents.size(); at++) {
            int document = documents.get(at);
            var stub = Objects.requireNonNull(stubs.get(document));
            var texts = texted
                    ? highlighter.marked(reading.texts(document), stub.language())
                    : List.<Highlighter.Marked>of();
            var reviewBy = reading.number(Standing.REVIEW_BY, document);
            edges.add(new LibraryEdge(
                    slice.cursors().get(at),
                    stub.item(),
                    stub.item(),
                    slice.hits().get(at).score,
                    selection.highlights() ? highlighter.best(texts, stub.language()) : List.of(),
                    steps.getOrDefault(stub.item().id(), List.of()),
                    selection.matchedBy()
                            ? reasons.of(clues.getOrDefault(document, List.of()), texts, stub)
                            : List.of(),
                    reviewBy.isPresent() && Standing.isStale(reviewBy.getAsDouble())));
        }
        return edges;
    }

    private Map<String, List<StepHit>> steps(Map<Integer, Stub> stubs, Understood understood, Highlighter highlighter)
            throws IOException {
        var parts = understood.parts();
        if (!selection.bestSteps() || parts == null) return Map.of();
        return patience.orElse(
                Map.of(), () -> BestSteps.of(parts, playbooks(stubs), question.viewer(), highlighter, searcher));
    }

    private static Map<String, ItemStub> playbooks(Map<Integer, Stub> stubs) {
        var playbooks = new HashMap<String, ItemStub>();
        for (var stub : stubs.values())
            if (stub.item().kind().equals(LibraryKind.PLAYBOOK.kind()))
                playbooks.put(stub.item().id(), stub.item());
        return playbooks;
    }
}
