package org.citypeers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Comma-separated values with a header row (RFC 4180). A record that is wrong inside is given up at its first line,
/// and reading goes on with the next one: a quote that was left open swallows nothing.
final class CsvReader implements RowReader {
    /// How much is read a second time, in bytes, before the file is refused: without a limit, a file in which line
    /// after line opens a quote is read again from each of them.
    private static final int MOST_AGAIN = 8 * ROW_LIMIT;

    private final Lines lines;
    private final List<CsvColumn> columns;
    private int again;

    /// @throws Refused when the header is not one of this kind
    CsvReader(InputStream file, IntakeKind<?> kind) throws IOException {
        this.lines = new Lines(file);
        this.columns = columns(kind);
    }

    private record Cells(long line, int size, List<String> values) {}

    @Override
    public Optional<Found> next() throws IOException {
        var first = firstLine();
        if (first.isEmpty()) return Optional.empty();
        long line = first.get().number();
        try {
            return Optional.of(tree(cells(first.get())));
        } catch (IllegalArgumentException broken) {
            return Optional.of(new Found.Broken(line, null, String.valueOf(broken.getMessage())));
        }
    }

    private List<CsvColumn> columns(IntakeKind<?> kind) throws IOException {
        var schema = new RowFields(kind.row());
        var expected = String.join(", ", schema.names());
        var first = firstLine()
                .orElseThrow(
                        () -> new Refused(400, "the file is empty; its first line names the columns: " + expected));
        var names = header(first);
        boolean known = names.stream().anyMatch(name -> !name.equals("id") && schema.knows(name));
        var found = "; columns of " + kind.name() + " are " + expected + "; found: " + String.join(", ", names);
        if (!names.contains("id")) throw new Refused(400, "the header has no column id" + found);
        if (!known) throw new Refused(400, "the header has no column of " + kind.name() + " beside id" + found);
        var once = new HashSet<String>();
        for (var name : names)
            if (!name.isEmpty() && !once.add(name))
                throw new Refused(400, "the column " + name + " stands twice" + found);
        return names.stream().map(schema::column).toList();
    }

    private List<String> header(Lines.Line first) throws IOException {
        try {
            return cells(first).values().stream().map(String::strip).toList();
        } catch (IllegalArgumentException broken) {
            throw new Refused(400, "the header in line " + first.number() + " cannot be read: " + broken.getMessage());
        }
    }

    private Optional<Lines.Line> firstLine() throws IOException {
        var line = lines.next();
        while (line.isPresent() && line.get().blank()) line = lines.next();
        return line;
    }

    private Cells cells(Lines.Line first) throws IOException {
        var cells = new CsvRecord();
        var more = new ArrayList<Lines.Line>();
        int size = first.bytes().length;
        try {
            boolean done = cells.ends(first.text());
            while (!done) {
                var next = lines.next()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a quote opens in cell " + (cells.cells().size() + 1) + " and never closes"));
                more.add(next);
                size += next.bytes().length + 1;
                if (size > ROW_LIMIT)
                    throw new IllegalArgumentException(ROW_TOO_LONG + "; or a quote opens and never closes");
                done = cells.ends(next.text());
            }
        } catch (IllegalArgumentException broken) {
            again += size - first.bytes().length;
            if (again > MOST_AGAIN)
                throw new Refused(
                        400,
                        "too many quotes open and never close, the last of them in line " + first.number()
                                + "; what stands before was taken, close the quotes and send the file again");
            lines.back(more);
            throw broken;
        }
        return new Cells(first.number(), size, cells.cells());
    }

    private Found tree(Cells cells) {
        var fields = Json.MAPPER.createObjectNode();
        var values = cells.values();
        var beyond = values.stream().skip(columns.size()).collect(Collectors.joining());
        if (!beyond.isBlank())
            throw new IllegalArgumentException("there are " + values.size() + " cells and " + columns.size()
                    + " columns; put a cell that holds commas into double quotes");
        for (int at = 0; at < Math.min(values.size(), columns.size()); at++)
            columns.get(at).put(fields, values.get(at));
        return new Found.Tree(cells.line(), fields, cells.size());
    }
}
