package org.citypeers.library;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CompositeReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermVectors;
import org.jspecify.annotations.Nullable;

/// An index that counts what everybody may see and holds nothing to read, for parts of Lucene that choose words by how
/// rare they are.
final class PublicCounts extends CompositeReader {
    private final IndexReader index;
    private final int documents;

    PublicCounts(IndexReader index) throws IOException {
        this.index = index;
        documents = PublicSearcher.docCount(index, LibraryFields.ROOT);
    }

    @Override
    public int docFreq(Term term) throws IOException {
        return PublicSearcher.docFreq(index, term);
    }

    @Override
    public int getDocCount(String field) throws IOException {
        return PublicSearcher.docCount(index, field);
    }

    @Override
    public int numDocs() {
        return documents;
    }

    @Override
    public int maxDoc() {
        return documents;
    }

    @Override
    protected List<? extends LeafReader> getSequentialSubReaders() {
        return List.of();
    }

    @Override
    public TermVectors termVectors() {
        throw new UnsupportedOperationException("only counts");
    }

    @Override
    public StoredFields storedFields() {
        throw new UnsupportedOperationException("only counts");
    }

    @Override
    public long totalTermFreq(Term term) {
        throw new UnsupportedOperationException("only counts");
    }

    @Override
    public long getSumDocFreq(String field) {
        throw new UnsupportedOperationException("only counts");
    }

    @Override
    public long getSumTotalTermFreq(String field) {
        throw new UnsupportedOperationException("only counts");
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    @Override
    protected void doClose() {}
}
