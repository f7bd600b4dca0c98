package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// One Markdown file.
final class MarkdownReader implements RowReader {
    private final InputStream file;
    private final String name;
    private boolean read;

    MarkdownReader(InputStream file, String name) {
        if (name.isBlank()) throw new Refused(400, "a Markdown file needs its name: add ?file=name.md to the address");
        this.file = file;
        this.name = name;
    }

    @Override
    public Optional<Found> next() throws IOException {
        if (read) return Optional.empty();
        read = true;
        return Optional.of(found(name, file.readNBytes(ROW_LIMIT + 1)));
    }

    static Found found(String name, byte[] bytes) {
        if (bytes.length > ROW_LIMIT) return new Found.Broken(1, name, "the file has more than 1 MiB; split it");
        try {
            return new Found.Text(1, name, Utf8.text(bytes));
        } catch (IllegalArgumentException broken) {
            return new Found.Broken(1, name, String.valueOf(broken.getMessage()));
        }
    }
}
