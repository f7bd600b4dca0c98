package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.Page;
import org.citypeers.shared.PageInfo;

/// One page of hits.
record Slice(List<FieldDoc> hits, List<String> cursors, PageInfo info) {
    static final Slice NONE = new Slice(List.of(), List.of(), new PageInfo(false, false, null, null));

    static Slice of(IndexSearcher searcher, Query query, Ordering ordering, Page page) throws IOException {
        var after = ordering.after(page.cursor(), query, searcher);
        var others = after == null ? query : but((BytesRef) after.fields[1], query);
        var found = searcher.searchAfter(after, others, page.size() + 1, ordering.sort(page.backward()), false);
        var hits = new ArrayList<FieldDoc>();
        for (ScoreDoc hit : found.scoreDocs) hits.add((FieldDoc) hit);
        boolean more = hits.size() > page.size();
        if (more) hits.removeLast();
        if (page.backward()) Collections.reverse(hits);
        if (ordering.by() != Ordering.By.SCORE)
            TopFieldCollector.populateScores(hits.toArray(ScoreDoc[]::new), searcher, query);
        for (var hit : hits) if (ordering.by() == Ordering.By.SCORE) hit.score = (Float) hit.fields[0];
        var cursors = hits.stream().map(ordering::cursor).toList();
        boolean beyond = page.cursor() != null;
        var info = new PageInfo(
                page.backward() ? beyond : more,
                page.backward() ? more : beyond,
                cursors.isEmpty() ? null : cursors.getFirst(),
                cursors.isEmpty() ? null : cursors.getLast());
        return new Slice(hits, cursors, info);
    }

    /// The one a cursor stands at never shows again, however its score has moved since.
    private static Query but(BytesRef id, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(LibraryFields.ID, id)), Occur.MUST_NOT)
                .build();
    }
}
