package org.citypeers.library;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of some fields over everything a query finds, in one pass and without scores. Counts by number
/// within a segment, and looks a value's text up once for each segment.
final class FacetCounts implements Collector {
    private static final int BATCH = 512;

    private final List<String> fields;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private FacetCounts(List<String> fields) {
        this.fields = fields;
        fields.forEach(field -> counts.put(field, new HashMap<>()));
    }

    /// For [org.apache.lucene.search.IndexSearcher#search]; the searcher has no second thread, so one collector counts.
    static CollectorManager<FacetCounts, Map<String, Map<String, Integer>>> of(List<String> fields) {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(fields);
            }

            @Override
            public Map<String, Map<String, Integer>> reduce(Collection<FacetCounts> collectors) {
                return collectors.iterator().next().counts;
            }
        };
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var counters = new Counter[fields.size()];
        for (int at = 0; at < counters.length; at++) counters[at] = new Counter(fields.get(at), leaf.reader());
        return new LeafCollector() {
            private final int[] batch = new int[BATCH];

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) {
                batch[0] = document;
                for (var counter : counters) counter.count(batch, 1);
            }

            @Override
            public void collect(DocIdStream documents) {
                for (int filled = documents.intoArray(batch); filled > 0; filled = documents.intoArray(batch))
                    for (var counter : counters) counter.count(batch, filled);
            }

            @Override
            public void finish() throws IOException {
                for (var counter : counters) counter.addTo(counts.getOrDefault(counter.field, new HashMap<>()));
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /// Counts one field in one segment.
    private static final class Counter {
        private final String field;
        private final SortedSetDocValues values;
        private final FacetColumns.Column column;
        private final int[] seen;

        Counter(String field, LeafReader reader) throws IOException {
            this.field = field;
            values = DocValues.getSortedSet(reader, field);
            column = FacetColumns.of(field, reader);
            seen = new int[Math.toIntExact(values.getValueCount()) + 1];
        }

        void count(int[] documents, int filled) {
            column.count(documents, filled, seen);
        }

        void addTo(Map<String, Integer> counts) throws IOException {
            for (int number = 0; number < seen.length - 1; number++)
                if (seen[number] > 0) counts.merge(values.lookupOrd(number).utf8ToString(), seen[number], Integer::sum);
        }
    }
}
