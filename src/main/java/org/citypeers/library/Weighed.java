package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.citypeers.shared.Viewer;

/// Suggestions weighed by use: of topics whose names are equally good, the one more things are about goes first.
///
/// @param score as the names are, and how much is to be found of it
record Weighed(Stub stub, double score) {
    private static final double USE = 2;

    /// With the popularity of a topic still less than a better name gives.
    private static final double MOST = 6;

    /// @param hits in their order, which stays among equals
    static List<Weighed> of(ScoreDoc[] hits, Viewer viewer, IndexSearcher searcher) throws IOException {
        var reading = new Reading(searcher);
        var weighed = new ArrayList<Weighed>();
        for (var hit : hits) {
            var stub = reading.stub(hit.doc);
            float score = (Float) ((FieldDoc) hit).fields[0];
            weighed.add(new Weighed(stub, score + use(stub, viewer, searcher)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        return weighed;
    }

    /// Only what the viewer sees counts, or the order would tell of the rest.
    private static double use(Stub stub, Viewer viewer, IndexSearcher searcher) throws IOException {
        if (!stub.item().kind().equals(SuggestionKind.TOPIC.kind())) return 0;
        int things = searcher.count(new BooleanQuery.Builder()
                .add(TextQueries.topic(stub.item().id()), Occur.FILTER)
                .add(Filters.hits(viewer), Occur.FILTER)
                .build());
        return Math.min(MOST, USE * Math.log10(1 + things));
    }
}
