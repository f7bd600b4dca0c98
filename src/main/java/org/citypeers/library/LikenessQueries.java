package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.IndexedItem.Weight;
import org.citypeers.shared.Viewer;

/// What is like an item, but for itself: by the words of its texts, by its problem and topics, or by the cities it was
/// done in.
final class LikenessQueries {
    private static final List<Weight> ALL =
            List.of(Weight.TITLE, Weight.SUMMARY, Weight.PROBLEM, Weight.STEP, Weight.BODY);
    private static final List<Weight> ABOUT = List.of(Weight.TITLE, Weight.SUMMARY, Weight.PROBLEM);
    private static final int MOST_WORDS = 25;
    private static final int SHORTEST_WORD = 3;
    private static final float TOPIC = 2;

    /// How much it says that two items come from the same kind of place.
    private static final List<Place> PLACES = List.of(
            new Place("city", 2f, "the same city"),
            new Place("populationBand", 3f, "a city of the same size"),
            new Place("subdivision", 2f, "the same state or province"),
            new Place("region", 1f, "the same region"),
            new Place("governmentForm", 1f, "a city with the same form of government"),
            new Place("country", 0.5f, "the same country"));

    /// @param words how it is said of an item that shares it
    private record Place(String facet, float weight, String words) {}

    private final IndexSearcher searcher;
    private final Viewer viewer;
    private final List<Clue> clues;
    private final Wanted wanted;
    private final Reading reading;

    /// @param clues get what items share with it
    /// @param wanted gets the words they share
    LikenessQueries(IndexSearcher searcher, Viewer viewer, List<Clue> clues, Wanted wanted) {
        this.searcher = searcher;
        this.viewer = viewer;
        this.clues = clues;
        this.wanted = wanted;
        this.reading = new Reading(searcher);
    }

    Query of(Likeness like) throws IOException {
        var itself = new TermQuery(new Term(LibraryFields.ID, like.of()));
        var visible = new BooleanQuery.Builder()
                .add(itself, Occur.FILTER)
                .add(Filters.hits(viewer), Occur.FILTER)
                .build();
        var hits = searcher.search(visible, 1).scoreDocs;
        if (hits.length == 0) return new MatchNoDocsQuery("there is no such item");
        var alike = switch (like.by()) {
            case TEXT -> texts(hits[0].doc, ALL, 2);
            case PROBLEM -> problem(hits[0].doc);
            case CONTEXT -> context(hits[0].doc);
        };
        return new BooleanQuery.Builder()
                .add(alike, Occur.MUST)
                .add(itself, Occur.MUST_NOT)
                .build();
    }

    private Query problem(int document) throws IOException {
        var either = new BooleanQuery.Builder();
        for (var id : reading.values(LibraryFields.facet("topic"), document)) {
            add(either, LibraryFields.facet("topic"), id, TOPIC);
            var topic = reading.item(id, viewer);
            if (topic.isEmpty()) continue;
            var label = topic.get().item().title();
            clues.add(new Clue(MatchSignal.TOPIC, label, label, TextQueries.topic(id)));
        }
        return either.add(texts(document, ABOUT, 1), Occur.SHOULD).build();
    }

    private Query context(int document) throws IOException {
        var either = new BooleanQuery.Builder();
        for (var place : PLACES) {
            var facet = LibraryFields.facet(place.facet());
            var values = reading.values(facet, document);
            for (var value : values) add(either, facet, value, place.weight());
            if (!values.isEmpty())
                clues.add(new Clue(MatchSignal.PLACE, place.facet(), place.words(), Filters.anyOf(facet, values)));
        }
        return either.build();
    }

    /// A value few items share says more than one that many share.
    private void add(BooleanQuery.Builder either, String facet, String value, float weight) throws IOException {
        int items = PublicSearcher.docCount(searcher.getIndexReader(), LibraryFields.ID);
        var term = new Term(facet, value);
        double rare =
                Math.log(1 + (double) items / Math.max(1, PublicSearcher.docFreq(searcher.getIndexReader(), term)));
        either.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) (weight * rare)), Occur.SHOULD);
    }

    private Query texts(int document, List<Weight> weights, int leastTimes) throws IOException {
        var language = reading.stub(document).language();
        var words = new HashMap<String, Collection<Object>>();
        for (var text : reading.texts(document)) add(words, text, weights, language);
        if (words.isEmpty()) return new MatchNoDocsQuery("the item has no such text");
        var alike = new MoreLikeThis(new PublicCounts(searcher.getIndexReader()));
        alike.setAnalyzer(LibraryFields.ANALYZER);
        alike.setFieldNames(words.keySet().toArray(String[]::new));
        alike.setMinTermFreq(leastTimes);
        alike.setMinDocFreq(2);
        alike.setMinWordLen(SHORTEST_WORD);
        alike.setMaxQueryTerms(MOST_WORDS);
        alike.setStopWords(new HashSet<>(Common.stems(language)));
        alike.setBoost(true);
        var query = alike.like(words);
        SharedWords.tell(query, reading.texts(document), language, clues, wanted);
        return query;
    }

    private static void add(Map<String, Collection<Object>> words, Text text, List<Weight> weights, String language) {
        if (!weights.contains(text.weight())) return;
        words.computeIfAbsent(LibraryFields.text(text.weight(), language), fresh -> new ArrayList<>())
                .add(text.text());
    }
}
