package org.citypeers.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.citypeers.shared.IndexedItem.Text;
import org.citypeers.shared.Viewer;

/// Reads what is stored of single documents.
final class Reading {
    private final IndexSearcher searcher;

    Reading(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Stub stub(int document) throws IOException {
        return Stub.unpacked(new Pack.Reader(bytes(LibraryFields.STUB, document)));
    }

    Votes votes(int document) throws IOException {
        return Votes.unpacked(new Pack.Reader(bytes(LibraryFields.VOTES, document)));
    }

    Gist gist(int document) throws IOException {
        return Gist.unpacked(bytes(LibraryFields.GIST, document));
    }

    String hash(int document) throws IOException {
        return bytes(LibraryFields.HASH, document).utf8ToString();
    }

    List<Text> texts(int document) throws IOException {
        var stored = stored(document, LibraryFields.TEXTS);
        return stored.isEmpty() ? List.of() : Texts.unpacked(stored.get());
    }

    Optional<BytesRef> stored(int document, String field) throws IOException {
        return Optional.ofNullable(
                searcher.storedFields().document(document, Set.of(field)).getBinaryValue(field));
    }

    /// The item with this id, if the viewer may see it.
    Optional<Stub> item(String id, Viewer viewer) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LibraryFields.ID, id)), Occur.FILTER)
                .add(Sight.of(viewer), Occur.FILTER)
                .build();
        var hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0 ? Optional.empty() : Optional.of(stub(hits[0].doc));
    }

    String sorted(String field, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = DocValues.getSorted(leaf.reader(), field);
        if (!values.advanceExact(document - leaf.docBase)) throw missing(field);
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    private BytesRef bytes(String field, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = DocValues.getBinary(leaf.reader(), field);
        if (!values.advanceExact(document - leaf.docBase)) throw missing(field);
        return values.binaryValue();
    }

    private static IllegalStateException missing(String field) {
        return new IllegalStateException("a document of the index has no " + field);
    }
}
