package org.citypeers.library;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// A query that takes a shorter way where nobody asks how well: totals, facets and reasons only need to know what is
/// found. Both ways find the same.
final class Shortcut extends Query {
    private final Query ranked;
    private final Query counted;

    Shortcut(Query ranked, Query counted) {
        this.ranked = ranked;
        this.counted = counted;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var simplerRanked = ranked.rewrite(searcher);
        var simplerCounted = counted.rewrite(searcher);
        if (simplerRanked == ranked && simplerCounted == counted) return this;
        return new Shortcut(simplerRanked, simplerCounted);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return searcher.createWeight(mode.needsScores() ? ranked : counted, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        ranked.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return ranked.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shortcut same && ranked.equals(same.ranked) && counted.equals(same.counted);
    }

    @Override
    public int hashCode() {
        return 31 * ranked.hashCode() + counted.hashCode();
    }
}
