package org.citypeers.library;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Puts what is invented behind what is real, unless it answers clearly better. Measured on the starter library:
/// without it, sample practices and ordinances stood before the playbooks they illustrate. Real items do not move
/// among themselves.
final class RealFirst {
    /// About what a word in a title adds besides its place.
    static final float REAL = 2.5f;

    private static final Query IS_REAL = new TermQuery(new Term(LibraryFields.facet("sample"), "false"));

    private RealFirst() {}

    static Query under(Query wanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(IS_REAL), REAL), Occur.SHOULD)
                .build();
    }
}
