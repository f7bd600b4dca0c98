package org.citypeers.library;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The best hits of a question's own words: those [Feedback] hears, and those it may lift.
record Best(ScoreDoc[] hits) {
    /// More than any page has. With 200, CISI loses .003 of its mean average precision.
    static final int MOST = 500;

    /// The last bits of a score depend on the way it is summed up.
    private static final float ROUNDING = 1 - 1e-5f;

    static Best of(Query query, IndexSearcher searcher) throws IOException {
        return new Best(searcher.search(query, new TopScoreDocCollectorManager(MOST, MOST)).scoreDocs);
    }

    boolean isAll() {
        return hits.length < MOST;
    }

    /// Whatever has at least this score is one of them.
    float least() {
        return isAll() ? 0 : hits[hits.length - 1].score * ROUNDING;
    }

    /// Finds of them alone what the query finds.
    Query among(Query query) {
        var these = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new GivenDocuments(these), Occur.FILTER)
                .build();
    }
}
