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
import org.citypeers.shared.Effort;
import org.citypeers.shared.TimedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The index that is searched at the moment; the follower exchanges it.
@Component
class LibraryIndex {
    private final LibraryProperties settings;
    private final Announcements announcements = new Announcements();
    private final AtomicReference<@Nullable OpenIndex> serving = new AtomicReference<>();

    LibraryIndex(LibraryProperties settings) {
        this.settings = settings;
    }

    void serve(@Nullable OpenIndex index) {
        serving.set(index);
    }

    /// What becomes new in it while it is served.
    Announcements announcements() {
        return announcements;
    }

    boolean searchable() {
        return serving.get() != null;
    }

    /// A question to the index; asks for one searcher and gives it back.
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /// A question that can be answered in part.
    interface PatientQuestion<T> {
        /// @param limited searches while there is time
        /// @param atLeisure reads the same documents without a limit, for what is bounded anyway
        T ask(IndexSearcher limited, IndexSearcher atLeisure, Patience patience) throws IOException;
    }

    /// Asks under the time limit of a search: the limit of the searcher covers collecting, that of the reader covers
    /// the looking up of terms before it.
    ///
    /// @throws TimedOut when the limit has passed
    /// @throws SearchUnavailable when there is no index, or it cannot be read
    <T> T ask(Question<T> question) {
        return held(held -> limited(held, (searcher, atLeisure, patience) -> {
            var answer = question.ask(searcher);
            if (patience.isOver()) throw tooLong(new TimeoutException());
            return answer;
        }));
    }

    /// As [#ask], but when the limit has passed the question goes on with what it has, and says so.
    <T> T askInPart(PatientQuestion<T> question) {
        return held(held -> limited(held, question));
    }

    /// Asks without a time limit, for the house itself.
    <T> T askAtLeisure(Question<T> question) {
        return held(question);
    }

    private <T> T held(Question<T> question) {
        while (true) {
            var index = serving.get();
            if (index == null) throw new SearchUnavailable("the library is being built; ask again in a while", null);
            try {
                var searcher = index.searchers().acquire();
                try {
                    return question.ask(searcher);
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

    private <T> T limited(IndexSearcher held, PatientQuestion<T> question) throws IOException {
        var limit = new QueryTimeoutImpl(Effort.atMost(settings.searchTimeout()).toMillis());
        var reader = ExitableDirectoryReader.wrap((DirectoryReader) held.getIndexReader(), limit);
        var searcher = new PublicSearcher(reader);
        searcher.setTimeout(limit);
        try {
            return question.ask(searcher, held, new Patience(searcher::timedOut));
        } catch (ExitableDirectoryReader.ExitingReaderException tooLong) {
            throw tooLong(tooLong);
        } catch (StackOverflowError | IndexSearcher.TooManyClauses tooMuch) {
            throw new BadRequest("the question is too complicated; use fewer words");
        }
    }

    static TimedOut tooLong(Exception cause) {
        return new TimedOut("the search took too long; use fewer words or add a filter", cause);
    }

    private static SearchUnavailable broken(Exception failure) {
        return new SearchUnavailable("the library cannot be read at the moment", failure);
    }
}
