package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A tree of Markdown files, read while it arrives; nothing is unpacked to disk, and what could be a trap is refused:
/// paths that lead out of the tree, too many files, and content that grows more than a hundredfold.
final class ZipReader implements RowReader {
    private static final int MOST_FILES = 10_000;
    private static final int MOST_GROWTH = 100;
    private static final int SMALL = 1 << 16;

    private final Limited packed;
    private final ZipInputStream archive;
    private int files;
    private int others;
    private long unpacked;

    ZipReader(InputStream file) {
        this.packed = new Limited(file, Limited.FILE, "the archive is larger than 2 GiB; split it");
        this.archive = new ZipInputStream(packed);
    }

    @Override
    public Optional<Found> next() throws IOException {
        try {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++files > MOST_FILES) throw new Refused(413, "the archive has more than 10,000 files; split it");
                if (entry.isDirectory()) continue;
                var found = found(entry);
                if (found.isPresent()) return found;
                others++;
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refused(400, "the archive cannot be read further: " + broken.getMessage());
        }
        if (files == 0) throw new Refused(400, "this is not a zip archive, or it is empty");
        return Optional.empty();
    }

    @Override
    public Collection<String> warnings() {
        if (others == 0) return List.of();
        return List.of(others + " files of the archive are not Markdown (.md) and were left out");
    }

    private Optional<Found> found(ZipEntry entry) throws IOException {
        var name = entry.getName().replace('\\', '/');
        var bytes = content(name);
        if (leadsOut(name))
            return Optional.of(new Found.Broken(
                    1, name, "the path leads out of the archive; use plain relative paths such as folder/name.md"));
        var small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("__macosx/") || !(small.endsWith(".md") || small.endsWith(".markdown")))
            return Optional.empty();
        return Optional.of(MarkdownReader.found(name, bytes));
    }

    /// The content up to one byte more than a file may have; the rest is passed over.
    private byte[] content(String name) throws IOException {
        long before = packed.count();
        var bytes = archive.readNBytes(ROW_LIMIT + 1);
        long size = bytes.length;
        var rest = new byte[SMALL];
        for (int read = archive.read(rest); read > 0; read = archive.read(rest)) {
            size += read;
            checked(name, size, before);
        }
        checked(name, size, before);
        unpacked += size;
        return bytes;
    }

    private void checked(String name, long size, long before) {
        // the inflater reads ahead by half a kilobyte, and a small file does no harm
        long came = packed.count() - before + 512;
        if (size > SMALL && size > MOST_GROWTH * came)
            throw new Refused(413, name + " grows more than a hundredfold when unpacked; this is no tree of texts");
        if (unpacked + size > Limited.FILE)
            throw new Refused(413, "the archive has more than 2 GiB when unpacked; split it");
    }

    private static boolean leadsOut(String name) {
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || name.indexOf('\0') >= 0) return true;
        return List.of(name.split("/")).contains("..");
    }
}
