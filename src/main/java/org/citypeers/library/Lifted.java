package org.citypeers.library;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds what is wanted, and adds to the score of what answers well already: what lifts is only looked at for hits
/// from some score on, so it costs as much in a large library as in a small one.
final class Lifted extends Query {
    private final Query wanted;
    private final Query lift;
    private final float from;

    Lifted(Query wanted, Query lift, float from) {
        this.wanted = wanted;
        this.lift = lift;
        this.from = from;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var simplerWanted = wanted.rewrite(searcher);
        var simplerLift = lift.rewrite(searcher);
        if (simplerWanted == wanted && simplerLift == lift) return this;
        return new Lifted(simplerWanted, simplerLift, from);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!mode.needsScores()) return searcher.createWeight(wanted, mode, boost);
        var finding = searcher.createWeight(wanted, ScoreMode.COMPLETE, boost);
        var lifting = searcher.createWeight(lift, ScoreMode.COMPLETE, boost);
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var found = finding.scorerSupplier(leaf);
                if (found == null) return null;
                var lifts = lifting.scorerSupplier(leaf);
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        var plain = found.get(leadCost);
                        return lifts == null ? plain : new Sum(plain, lifts.get(1), from * boost);
                    }

                    @Override
                    public long cost() {
                        return found.cost();
                    }
                };
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
                return finding.explain(leaf, document);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return finding.isCacheable(leaf);
            }
        };
    }

    private static final class Sum extends FilterScorer {
        private final Scorer lift;
        private final DocIdSetIterator lifted;
        private final float from;

        Sum(Scorer plain, Scorer lift, float from) {
            super(plain);
            this.lift = lift;
            this.lifted = lift.iterator();
            this.from = from;
        }

        @Override
        public float score() throws IOException {
            float plain = in.score();
            if (plain < from) return plain;
            int document = docID();
            int at = lifted.docID() < document ? lifted.advance(document) : lifted.docID();
            return at == document ? plain + lift.score() : plain;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        wanted.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return wanted.toString(field) + " lifted from " + from + " by " + lift.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lifted same
                && wanted.equals(same.wanted)
                && lift.equals(same.lift)
                && from == same.from;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * wanted.hashCode() + lift.hashCode()) + Float.hashCode(from);
    }
}
