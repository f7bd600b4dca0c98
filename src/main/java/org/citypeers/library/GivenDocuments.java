package org.citypeers.library;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Documents by their numbers, good for the searcher that gave the numbers.
final class GivenDocuments extends Query {
    private final int[] sorted;

    GivenDocuments(int[] sorted) {
        this.sorted = sorted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int from = place(leaf.docBase);
                int to = place(leaf.docBase + leaf.reader().maxDoc());
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), mode, new Numbers(from, to, leaf.docBase));
                    }

                    @Override
                    public long cost() {
                        return to - from;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private int place(int document) {
        int found = Arrays.binarySearch(sorted, document);
        return found < 0 ? -found - 1 : found;
    }

    private final class Numbers extends DocIdSetIterator {
        private final int to;
        private final int base;
        private int at;
        private int document = -1;

        Numbers(int from, int to, int base) {
            this.at = from;
            this.to = to;
            this.base = base;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            document = at == to ? NO_MORE_DOCS : sorted[at++] - base;
            return document;
        }

        @Override
        public int advance(int target) {
            while (at < to && sorted[at] - base < target) at++;
            return nextDoc();
        }

        @Override
        public long cost() {
            return to - at;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return sorted.length + " documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GivenDocuments same && Arrays.equals(sorted, same.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
