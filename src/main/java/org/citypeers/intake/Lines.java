package org.citypeers.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Cuts a stream into lines, by bytes: a line that is not UTF-8 or too long spoils only itself.
final class Lines {
    private final InputStream file;
    private final Deque<Line> back = new ArrayDeque<>();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    Lines(InputStream file) {
        this.file = file;
    }

    /// A line without its end.
    ///
    /// @param number from 1
    /// @param whole false when it was longer than a row may be; then the bytes are only its beginning
    record Line(long number, byte[] bytes, boolean whole) {
        /// @throws IllegalArgumentException in words for the sender
        String text() {
            if (!whole) throw new IllegalArgumentException(RowReader.ROW_TOO_LONG);
            return Utf8.text(bytes);
        }

        boolean blank() {
            for (byte one : bytes) if (one > ' ' || one < 0) return false;
            return whole;
        }
    }

    Optional<Line> next() throws IOException {
        if (!back.isEmpty()) return Optional.of(back.removeFirst());
        if (at == end && !fill()) return Optional.empty();
        var bytes = new ByteArrayOutputStream(256);
        boolean whole = true;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int from = at;
            while (at < end && buffer[at] != '\n') at++;
            whole = whole && bytes.size() + at - from <= RowReader.ROW_LIMIT;
            if (whole) bytes.write(buffer, from, at - from);
            ended = at < end;
            if (ended) at++;
        }
        return Optional.of(new Line(++number, withoutReturn(bytes.toByteArray()), whole));
    }

    /// Gives lines back, to be read again.
    void back(List<Line> lines) {
        for (var line : lines.reversed()) back.addFirst(line);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, file.read(buffer));
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] bytes) {
        int length = bytes.length;
        if (length == 0 || bytes[length - 1] != '\r') return bytes;
        return Arrays.copyOf(bytes, length - 1);
    }
}
