package org.citypeers.library;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.Viewer;

/// The one place that says what seeing means in the index: hits, totals, facets, suggestions, parts and spellings all
/// go through it.
final class Sight {
    private Sight() {}

    static Query of(Viewer viewer) {
        return new TermInSetQuery(
                LibraryFields.SEES, viewer.tokens().stream().map(BytesRef::new).toList());
    }

    /// Whether the viewer sees anything that has one of these terms.
    static boolean shows(IndexSearcher searcher, Viewer viewer, Iterable<Term> terms) throws IOException {
        return shows(searcher, viewer, terms, new MatchNoDocsQuery());
    }

    /// @param but what does not count
    static boolean shows(IndexSearcher searcher, Viewer viewer, Iterable<Term> terms, Query but) throws IOException {
        for (var term : terms) {
            if (searcher.getIndexReader().docFreq(term) == 0) continue;
            var seen = new BooleanQuery.Builder()
                    .add(new TermQuery(term), Occur.FILTER)
                    .add(of(viewer), Occur.FILTER)
                    .add(but, Occur.MUST_NOT)
                    .build();
            if (searcher.search(seen, 1).totalHits.value() > 0) return true;
        }
        return false;
    }
}
