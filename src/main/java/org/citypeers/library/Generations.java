package org.citypeers.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.citypeers.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The folder of the index: one folder for each generation, and a file that names the current one. A new generation is
/// built beside the old one and named when it is complete, so a crash leaves one of the two.
@Component
class Generations {
    private static final String CURRENT = "CURRENT";
    private static final String PREFIX = "gen-";

    private final Path folder;
    private @Nullable Lock lock;

    @Autowired
    Generations(@Value("${citypeers.data:data}") String data) {
        this(Path.of(data, "index"));
    }

    Generations(Path folder) {
        this.folder = folder;
    }

    /// @throws StartRefused when another portal uses the folder, or it cannot be written
    void lock() {
        try {
            Files.createDirectories(folder);
            lock = FSDirectory.open(folder).obtainLock("in-use.lock");
        } catch (LockObtainFailedException taken) {
            throw new StartRefused(
                    "Another CityPeers is using the index in " + folder.toAbsolutePath()
                            + ": stop it first, or give this one a folder of its own with --citypeers.data.",
                    StartRefused.FOLDER_IN_USE);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The index folder " + folder.toAbsolutePath() + " cannot be written (" + failure.getMessage()
                            + "): make it writable, or give another one with --citypeers.data.",
                    StartRefused.FOLDER_UNUSABLE);
        }
    }

    void unlock() {
        try {
            if (lock != null) lock.close();
            lock = null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<Path> current() throws IOException {
        var file = folder.resolve(CURRENT);
        if (!Files.isRegularFile(file)) return Optional.empty();
        var name = Files.readString(file).strip();
        if (!name.startsWith(PREFIX)) return Optional.empty();
        return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    }

    /// An empty folder for the next generation.
    Path next() throws IOException {
        int newest = 0;
        for (var each : all()) newest = Math.max(newest, number(each));
        return Files.createDirectories(folder.resolve(PREFIX + (newest + 1)));
    }

    void makeCurrent(Path generation) throws IOException {
        var draft = folder.resolve(CURRENT + ".tmp");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(generation.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Deletes what earlier generations and broken-off rebuilds left.
    void sweep(@Nullable Path keep) throws IOException {
        for (var each : all()) if (!each.equals(keep)) FileSystemUtils.deleteRecursively(each);
    }

    private List<Path> all() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(each -> number(each) > 0).toList();
        }
    }

    private static int number(Path generation) {
        var name = generation.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,9}")) return 0;
        return Integer.parseInt(name.substring(PREFIX.length()));
    }
}
