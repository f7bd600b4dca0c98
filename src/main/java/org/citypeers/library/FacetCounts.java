package org.citypeers.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of some fields over everything a query finds, in one pass and without scores. Counts by number
/// within a segment, and looks a value's text up once for each segment.
final class FacetCounts implements Collector {
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
            public Map<String, Map<String, Integer>> reduce(java.util.Collection<FacetCounts> collectors) {
                return collectors.iterator().next().counts;
            }
        };
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var values = new SortedSetDocValues[fields.size()];
        var seen = new int[fields.size()][];
        for (int at = 0; at < values.length; at++) {
            values[at] = DocValues.getSortedSet(leaf.reader(), fields.get(at));
            seen[at] = new int[Math.toIntExact(values[at].getValueCount())];
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                for (int at = 0; at < values.length; at++) {
                    if (!values[at].advanceExact(document)) continue;
                    for (int left = values[at].docValueCount(); left > 0; left--)
                        seen[at][Math.toIntExact(values[at].nextOrd())]++;
                }
            }

            @Override
            public void finish() throws IOException {
                for (int at = 0; at < values.length; at++) add(fields.get(at), values[at], seen[at]);
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(String field, SortedSetDocValues values, int[] seen) throws IOException {
        var into = counts.getOrDefault(field, new HashMap<>());
        for (int ord = 0; ord < seen.length; ord++)
            if (seen[ord] > 0) into.merge(values.lookupOrd(ord).utf8ToString(), seen[ord], Integer::sum);
    }
}
