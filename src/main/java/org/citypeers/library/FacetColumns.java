package org.citypeers.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The values of facets as plain arrays, by number within a segment: a fraction of the work of asking the segment for
/// each document. They are read when first counted and live as long as their segment; four bytes for a document and
/// field, eight and more where documents have several values.
final class FacetColumns {
    private static final Map<IndexReader.CacheKey, Map<String, Column>> COLUMNS = new ConcurrentHashMap<>();

    private FacetColumns() {}

    /// Counts values by their number.
    interface Column {
        /// @param seen one more than there are values: the last counts what has none
        void count(int[] documents, int filled, int[] seen);
    }

    static Column of(String field, LeafReader reader) throws IOException {
        var segment = reader.getCoreCacheHelper();
        if (segment == null) return read(field, reader);
        var columns = COLUMNS.get(segment.getKey());
        if (columns == null) {
            columns = new ConcurrentHashMap<>();
            var first = COLUMNS.putIfAbsent(segment.getKey(), columns);
            if (first == null) segment.addClosedListener(COLUMNS::remove);
            else columns = first;
        }
        var known = columns.get(field);
        if (known != null) return known;
        var column = read(field, reader);
        columns.put(field, column);
        return column;
    }

    private static Column read(String field, LeafReader reader) throws IOException {
        var values = DocValues.getSortedSet(reader, field);
        var single = DocValues.unwrapSingleton(values);
        return single == null ? several(values, reader.maxDoc()) : single(single, reader.maxDoc());
    }

    private static Column single(SortedDocValues values, int documents) throws IOException {
        var numbers = new int[documents];
        Arrays.fill(numbers, values.getValueCount());
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc())
            numbers[at] = values.ordValue();
        return (found, filled, seen) -> {
            for (int at = 0; at < filled; at++) seen[numbers[found[at]]]++;
        };
    }

    private static Column several(SortedSetDocValues values, int documents) throws IOException {
        var begins = new int[documents + 1];
        var numbers = new int[documents];
        int end = 0;
        for (int at = 0; at < documents; at++) {
            begins[at] = end;
            if (!values.advanceExact(at)) continue;
            int more = values.docValueCount();
            if (end + more > numbers.length) numbers = Arrays.copyOf(numbers, 2 * (end + more));
            for (; more > 0; more--) numbers[end++] = Math.toIntExact(values.nextOrd());
        }
        begins[documents] = end;
        var all = Arrays.copyOf(numbers, end);
        return (found, filled, seen) -> {
            for (int at = 0; at < filled; at++)
                for (int one = begins[found[at]]; one < begins[found[at] + 1]; one++) seen[all[one]]++;
        };
    }
}
