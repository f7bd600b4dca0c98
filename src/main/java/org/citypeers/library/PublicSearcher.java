package org.citypeers.library;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    /// Every word of a question asks for the statistics of the same few fields.
    private final Map<String, CollectionStatistics> counted = new ConcurrentHashMap<>();

    private final Map<String, Optional<CollectionStatistics>> hidden = new ConcurrentHashMap<>();

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
        if (hiding(term.field()) == null) return super.termStatistics(term, docFreq, totalTermFreq);
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
        var known = counted.get(field);
        if (known != null) return known;
        var seen = without(super.collectionStatistics(field), hiding(field));
        if (seen != null) counted.put(field, seen);
        return seen;
    }

    private @Nullable CollectionStatistics hiding(String field) throws IOException {
        var known = hidden.get(field);
        if (known != null) return known.orElse(null);
        var found = super.collectionStatistics(LibraryFields.hidden(field));
        hidden.put(field, Optional.ofNullable(found));
        return found;
    }

    private static @Nullable CollectionStatistics without(
            @Nullable CollectionStatistics all, @Nullable CollectionStatistics hidden) {
        if (all == null || hidden == null || hidden.docCount() >= all.docCount()) return all;
        long documents = all.docCount() - hidden.docCount();
        long entries = Math.max(documents, all.sumDocFreq() - hidden.sumDocFreq());
        return new CollectionStatistics(
                all.field(),
                all.maxDoc(),
                documents,
                Math.max(entries, all.sumTotalTermFreq() - hidden.sumTotalTermFreq()),
                entries);
    }

    private static Term hidden(Term term) {
        return new Term(LibraryFields.hidden(term.field()), term.bytes());
    }
}
