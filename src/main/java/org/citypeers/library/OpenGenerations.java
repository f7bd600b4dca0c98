package org.citypeers.library;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The generation that is followed and the one searches see: two only until a new one has caught up.
final class OpenGenerations {
    private static final Logger LOG = LoggerFactory.getLogger(OpenGenerations.class);

    private final Generations generations;
    private final LibraryIndex library;
    private @Nullable OpenIndex followed;
    private @Nullable OpenIndex shown;

    OpenGenerations(Generations generations, LibraryIndex library) {
        this.generations = generations;
        this.library = library;
    }

    @Nullable OpenIndex followed() {
        return followed;
    }

    boolean isShown(OpenIndex index) {
        return index == shown;
    }

    /// Opens what the last run left, if it is whole and of this version.
    void openLast() {
        try {
            var current = generations.current();
            generations.sweep(current.orElse(null));
            if (current.isEmpty()) return;
            var index = OpenIndex.openChecked(current.get());
            if (index.mark().version() != LibraryFields.VERSION) {
                index.close();
                return;
            }
            followed = index;
            shown = index;
            library.serve(index);
        } catch (IOException unusable) {
            LOG.warn("The index cannot be used and is built anew: {}", unusable.toString());
        }
    }

    /// A writer that met a full disk is closed for good: the next one starts at the last commit and follows from there,
    /// while searches go on with what they saw. True when that happened.
    ///
    /// @throws IOException when the disk still fails
    boolean reopenAfterFailure() throws IOException {
        var index = followed;
        if (index == null || index.writable()) return false;
        try {
            followed = OpenIndex.open(index.folder);
            LOG.info("The index is open again at its last commit");
        } catch (CorruptIndexException | IndexNotFoundException | NoSuchFileException failure) {
            LOG.warn("The index cannot be opened again and is built anew: {}", failure.toString());
            followed = null;
        }
        if (index != shown) index.close();
        return true;
    }

    /// From now on this one is followed; searches see it when it has caught up, or at once where there is no other.
    void follow(OpenIndex fresh) throws IOException {
        var before = followed;
        followed = fresh;
        if (before != null && before != shown) before.close();
        if (shown == null) show(fresh);
    }

    /// Gives up the followed one, which has to be built anew.
    void forget() {
        followed = null;
    }

    /// Lets searches see this one, and clears the one before it away.
    void show(OpenIndex index) throws IOException {
        var before = shown;
        if (before == index) return;
        library.serve(index);
        shown = index;
        if (before != null) before.close();
        generations.sweep(index.folder);
    }

    void close(boolean pending) {
        try {
            if (pending && followed != null && followed.writable()) followed.commit();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The last changes of the index are not durable; they are followed again", failure);
        }
        library.serve(null);
        close(followed);
        close(shown);
        followed = null;
        shown = null;
    }

    private static void close(@Nullable OpenIndex index) {
        try {
            if (index != null) index.close();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The index did not close", failure);
        }
    }
}
