package org.citypeers.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A JSON array of objects, or objects one after the other. Only brackets and quotes are looked at to cut the file, so
/// a row that is wrong inside spoils only itself.
final class JsonReader implements RowReader {
    private final InputStream file;
    private long line = 1;
    private boolean listed;

    JsonReader(InputStream file) {
        this.file = new BufferedInputStream(file, 1 << 16);
    }

    @Override
    public Optional<Found> next() throws IOException {
        int first = read();
        while (first == ',' || first == ']' || first >= 0 && first <= ' ' || first == '[' && !listed) {
            listed = listed || first == '[';
            first = read();
        }
        if (first < 0) return Optional.empty();
        long from = line;
        return Optional.of(value(first, from));
    }

    private Found value(int first, long from) throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        boolean quoted = false;
        boolean escaped = false;
        int depth = 0;
        for (int one = first; ; one = read()) {
            if (one < 0 && depth > 0)
                return new Found.Broken(
                        from, null, "the file ends in the middle of this row; a closing bracket or quote is missing");
            if (one < 0 || depth == 0 && !quoted && (one == ',' || one == ']' || one <= ' ')) break;
            if (bytes.size() <= ROW_LIMIT) bytes.write(one);
            if (quoted) {
                quoted = escaped || one != '"';
                escaped = !escaped && one == '\\';
                continue;
            }
            quoted = one == '"';
            if (one == '{' || one == '[') depth++;
            if ((one == '}' || one == ']') && --depth <= 0) break;
        }
        if (bytes.size() > ROW_LIMIT) return new Found.Broken(from, null, ROW_TOO_LONG);
        return Json.row(from, bytes.toByteArray());
    }

    private int read() throws IOException {
        int one = file.read();
        if (one == '\n') line++;
        return one;
    }
}
