package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// YAML documents separated by `---`, one row each; a document that is a list gives a row per item. The file is cut by
/// its lines, because only `---` and, in a list, `- ` can stand at the beginning of a line between rows: so a row that
/// is wrong spoils only itself, and no more than one row is held. Anchors hold within their row.
final class YamlReader implements RowReader {
    private final Lines lines;
    private final Deque<Found> waiting = new ArrayDeque<>();
    private YamlRow row = new YamlRow();
    private boolean list;
    private boolean ended;

    YamlReader(InputStream file) {
        this.lines = new Lines(file);
    }

    @Override
    public Optional<Found> next() throws IOException {
        while (waiting.isEmpty() && !ended) {
            var line = lines.next();
            line.ifPresentOrElse(this::take, this::end);
        }
        return Optional.ofNullable(waiting.poll());
    }

    private void take(Lines.Line line) {
        var text = line.whole() ? new String(line.bytes(), StandardCharsets.ISO_8859_1) : "";
        boolean marker = text.equals("---")
                || text.startsWith("--- ")
                || text.stripTrailing().equals("...");
        if (marker) {
            flush();
            list = false;
            row.startsWith(line, "---".length());
            return;
        }
        if (row.empty() && !list && text.startsWith("%")) return;
        boolean item = text.equals("-") || text.startsWith("- ");
        if (item && row.empty()) list = true;
        if (item && list) flush();
        row.add(line);
    }

    private void end() {
        flush();
        ended = true;
    }

    private void flush() {
        waiting.addAll(row.found());
        row = new YamlRow();
    }
}
