package org.citypeers.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;
import org.citypeers.shared.IndexedItem;
import org.jspecify.annotations.Nullable;

/// One generation of the index, open for its one writer and many readers.
final class OpenIndex implements Closeable {
    private static final double WRITE_BUFFER_MB = 48;

    /// How many documents are written anew, at most, to be rid of those that were replaced; see decision 0035.
    private static final int MOST_TIDIED = 100_000;

    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            return new PublicSearcher(reader);
        }
    };

    final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private @Nullable Watermark watermark;
    private boolean tidying;

    private OpenIndex(Path folder, IndexWriterConfig.OpenMode mode) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = closing(() -> writer(directory, mode), directory);
        this.searchers = closing(() -> new SearcherManager(writer, SEARCHERS), writer, directory);
        watermark = Watermark.of(writer.getLiveCommitData()).orElse(null);
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(LibraryFields.ANALYZER)
                        .setSimilarity(LibraryFields.SIMILARITY)
                        .setOpenMode(mode)
                        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                        .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                        .setCommitOnClose(false));
    }

    /// What was opened before is closed again when the next cannot be opened: a writer left behind would hold the lock
    /// of the folder for good.
    static <T> T closing(IOSupplier<T> opening, Closeable... before) throws IOException {
        try {
            return opening.get();
        } catch (IOException | RuntimeException | Error failure) {
            IOUtils.closeWhileSuppressingExceptions(failure, before);
            throw failure;
        }
    }

    static OpenIndex create(Path folder) throws IOException {
        return new OpenIndex(folder, IndexWriterConfig.OpenMode.CREATE);
    }

    /// Reads every file against its checksum first: an index with flipped bits opens without a complaint and answers
    /// wrongly later.
    ///
    /// @throws IOException when it is not there, not whole, or not complete
    static OpenIndex openChecked(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            var status = check.checkIndex();
            if (!status.clean) throw new CorruptIndexException("the index is not clean", folder.toString());
        }
        return open(folder);
    }

    static OpenIndex open(Path folder) throws IOException {
        var index = new OpenIndex(folder, IndexWriterConfig.OpenMode.APPEND);
        if (index.watermark().isPresent()) return index;
        index.close();
        throw new CorruptIndexException("the index was never completed", folder.toString());
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// How far the documents have followed; empty while the index is being built.
    Optional<Watermark> watermark() {
        return Optional.ofNullable(watermark);
    }

    /// How far the documents have followed, of an index that is complete.
    Watermark mark() {
        return watermark().orElseThrow();
    }

    void put(IndexedItem item) throws IOException {
        writer.updateDocuments(new Term(LibraryFields.ROOT, item.id()), Documents.of(item));
    }

    void delete(String id) throws IOException {
        writer.deleteDocuments(new Term(LibraryFields.ROOT, id));
    }

    /// The items that were sure to be true only until a day before this one.
    Set<String> staleOn(LocalDate day) throws IOException {
        var field = LibraryFields.number(IndexedItem.STALE_AFTER);
        var before = DoubleField.newRangeQuery(field, Double.NEGATIVE_INFINITY, day.toEpochDay() - 1.0);
        var stale = new LinkedHashSet<String>();
        var searcher = searchers.acquire();
        try {
            var reading = new Reading(searcher);
            for (var hit : searcher.search(
                            before, Math.max(1, searcher.getIndexReader().maxDoc()))
                    .scoreDocs) stale.add(reading.stub(hit.doc).item().id());
        } finally {
            searchers.release(searcher);
        }
        return stale;
    }

    /// From here on searches find what was put.
    void refresh(Watermark reached) throws IOException {
        searchers.maybeRefreshBlocking();
        watermark = reached;
    }

    /// Gets rid of what was replaced or removed, which counts until then in how rare a word is: the same items shall
    /// score the same however they came. Goes on in the background, and is seen by a later call.
    ///
    /// @return whether it is gone since the last call, and the commit of that is due
    boolean tidy() throws IOException {
        searchers.maybeRefreshBlocking();
        var documents = writer.getDocStats();
        boolean tidied = documents.maxDoc == documents.numDocs;
        boolean news = tidied && tidying;
        tidying = !tidied && documents.maxDoc <= MOST_TIDIED;
        if (tidying && !writer.hasPendingMerges()) writer.forceMergeDeletes(false);
        return news;
    }

    /// Makes documents and watermark durable together.
    void commit() throws IOException {
        var reached = watermark;
        if (reached == null) throw new IllegalStateException("an index without a watermark is not complete");
        writer.setLiveCommitData(reached.data().entrySet());
        writer.commit();
    }

    /// False after the disk was full or failed: this writer never works again, the next one starts at the last commit.
    boolean writable() {
        return writer.isOpen();
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
