package org.citypeers.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.citypeers.shared.IndexSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares the index to the graph, every document of every room, by id and content. Only where nobody writes is the
/// answer exact: what is written meanwhile may show as a difference.
@Component
class IndexVerifier {
    private static final int MOST_NAMED = 1_000;

    private final LibraryIndex library;
    private final List<IndexSource> sources;

    IndexVerifier(LibraryIndex library, List<IndexSource> sources) {
        this.library = library;
        this.sources = sources;
    }

    Verification verify() {
        var indexed = library.askAtLeisure(IndexVerifier::hashes);
        var missing = new ArrayList<String>();
        var different = new ArrayList<String>();
        int documents = 0;
        for (var source : sources) {
            @Nullable String after = null;
            while (true) {
                var ids = source.idsAfter(after, Feeder.BATCH);
                if (ids.isEmpty()) break;
                for (var item : source.documents(ids)) {
                    documents++;
                    var hash = indexed.remove(item.id());
                    if (hash == null) missing.add(item.id());
                    else if (!hash.equals(ContentHash.of(item))) different.add(item.id());
                }
                after = ids.getLast();
            }
        }
        return new Verification(documents, some(missing), some(List.copyOf(indexed.keySet())), some(different));
    }

    private static List<String> some(List<String> ids) {
        return List.copyOf(ids.subList(0, Math.min(MOST_NAMED, ids.size())));
    }

    private static Map<String, String> hashes(IndexSearcher searcher) throws IOException {
        var reading = new Reading(searcher);
        var hashes = new HashMap<String, String>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var ids = DocValues.getSorted(leaf.reader(), LibraryFields.ID);
            var live = leaf.reader().getLiveDocs();
            for (int at = ids.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = ids.nextDoc()) {
                if (live != null && !live.get(at)) continue;
                var id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                if (hashes.put(id, reading.hash(leaf.docBase + at)) != null)
                    throw new IllegalStateException(id + " is in the index twice");
            }
        }
        return hashes;
    }
}
