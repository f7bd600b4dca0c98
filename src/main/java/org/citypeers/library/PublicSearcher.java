package org.citypeers.library;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/// Weighs words by how rare they are among what everybody may see, whoever asks: a score is shown, and must not tell
/// what is hidden. What is hidden has its words a second time in fields of its own (see [LibraryFields#hidden]), and
/// their counts are taken off. See decision 0026.
final class PublicSearcher extends IndexSearcher {
    PublicSearcher(IndexReader reader) {
        super(reader);
        setSimilarity(LibraryFields.SIMILARITY);
    }

    /// In how many public documents a term stands.
    static int docFreq(IndexReader index, Term term) throws IOException {
        return index.docFreq(term) - index.docFreq(hidden(term));
    }

    /// How many public documents have a field.
    static int docCount(IndexReader index, String field) throws IOException {
        return index.getDocCount(field) - index.getDocCount(LibraryFields.hidden(field));
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        var hidden = hidden(term);
        int hiding = getIndexReader().docFreq(hidden);
        if (hiding == 0) return super.termStatistics(term, docFreq, totalTermFreq);
        // What stands in hidden documents alone weighs as if one had it.
        int having = Math.max(1, docFreq - hiding);
        long times = totalTermFreq - getIndexReader().totalTermFreq(hidden);
        return super.termStatistics(term, having, Math.max(having, times));
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        var all = super.collectionStatistics(field);
        var hidden = super.collectionStatistics(LibraryFields.hidden(field));
        if (all == null || hidden == null || hidden.docCount() >= all.docCount()) return all;
        long documents = all.docCount() - hidden.docCount();
        long entries = Math.max(documents, all.sumDocFreq() - hidden.sumDocFreq());
        return new CollectionStatistics(
                field,
                all.maxDoc(),
                documents,
                Math.max(entries, all.sumTotalTermFreq() - hidden.sumTotalTermFreq()),
                entries);
    }

    private static Term hidden(Term term) {
        return new Term(LibraryFields.hidden(term.field()), term.bytes());
    }
}
