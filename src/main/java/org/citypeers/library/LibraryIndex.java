package org.citypeers.library;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.citypeers.shared.BadRequest;
import org.citypeers.shared.TimedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The index that is searched at the moment; the follower exchanges it.
@Component
class LibraryIndex {
    private final LibraryProperties settings;
    private final AtomicReference<@Nullable OpenIndex> serving = new AtomicReference<>();

    LibraryIndex(LibraryProperties settings) {
        this.settings = settings;
    }

    void serve(@Nullable OpenIndex index) {
        serving.set(index);
    }

    boolean searchable() {
        return serving.get() != null;
    }

    /// A question to the index; asks for one searcher and gives it back.
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /// Asks under the time limit of a search: the limit of the searcher covers collecting, that of the reader covers
    /// the looking up of terms before it.
    ///
    /// @throws TimedOut when the limit has passed
    /// @throws SearchUnavailable when there is no index, or it cannot be read
    <T> T ask(Question<T> question) {
        return ask(question, true);
    }

    /// Asks without a time limit, for the house itself.
    <T> T askAtLeisure(Question<T> question) {
        return ask(question, false);
    }

    private <T> T ask(Question<T> question, boolean limited) {
        while (true) {
            var index = serving.get();
            if (index == null) throw new SearchUnavailable("the library is being built; ask again in a while", null);
            try {
                var searcher = index.searchers().acquire();
                try {
                    return limited ? asked(question, searcher) : question.ask(searcher);
                } finally {
                    index.searchers().release(searcher);
                }
            } catch (AlreadyClosedException exchanged) {
                if (serving.get() == index) throw broken(exchanged);
            } catch (IOException failure) {
                throw broken(failure);
            }
        }
    }

    private <T> T asked(Question<T> question, IndexSearcher held) throws IOException {
        var limit = new QueryTimeoutImpl(settings.searchTimeout().toMillis());
        var reader = ExitableDirectoryReader.wrap((DirectoryReader) held.getIndexReader(), limit);
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LibraryFields.SIMILARITY);
        searcher.setTimeout(limit);
        try {
            var answer = question.ask(searcher);
            if (searcher.timedOut()) throw tooLong(new TimeoutException());
            return answer;
        } catch (ExitableDirectoryReader.ExitingReaderException tooLong) {
            throw tooLong(tooLong);
        } catch (StackOverflowError | IndexSearcher.TooManyClauses tooMuch) {
            throw new BadRequest("the question is too complicated; use fewer words");
        }
    }

    private static TimedOut tooLong(Exception cause) {
        return new TimedOut("the search took too long; use fewer words or add a filter", cause);
    }

    private static SearchUnavailable broken(Exception failure) {
        return new SearchUnavailable("the library cannot be read at the moment", failure);
    }
}
