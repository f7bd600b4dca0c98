package org.citypeers.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows as comma-separated values that [CsvReader] reads as the same rows. The rows are asked
/// for once and kept in a file until the columns they need are known: asked for twice, a row that came in between would
/// lose the cells nobody made a column for.
final class CsvWriter {
    private final IntakeKind<?> kind;
    private final KeptRows rows;

    CsvWriter(IntakeKind<?> kind, KeptRows rows) {
        this.kind = kind;
        this.rows = rows;
    }

    void write(OutputStream out) throws IOException {
        var kept = Files.createTempFile("citypeers-export", ".ndjson");
        try {
            var columns = columns(kept);
            write(columns, kept, out);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static void write(List<String> columns, Path kept, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        line(writer, columns);
        try (var lines = Files.newBufferedReader(kept)) {
            for (var row = lines.readLine(); row != null; row = lines.readLine()) {
                var cells = cells((ObjectNode) Json.MAPPER.readTree(row));
                line(
                        writer,
                        columns.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList());
            }
        }
        writer.flush();
    }

    /// In the order of the fields of a row.
    private List<String> columns(Path kept) throws IOException {
        var order = new ArrayList<>(List.of("id", Reading.SOURCE));
        order.addAll(new RowFields(kind.row()).names());
        var columns =
                new TreeSet<String>(Comparator.comparingInt((String column) -> order.indexOf(column.split("\\.", 2)[0]))
                        .thenComparing(Comparator.naturalOrder()));
        columns.add("id");
        try (var lines = Files.newBufferedWriter(kept)) {
            rows.each(row -> {
                var fields = rows.fields(row);
                columns.addAll(cells(fields).keySet());
                lines.write(Json.MAPPER.writeValueAsString(fields));
                lines.write('\n');
            });
        }
        return List.copyOf(columns);
    }

    private static Map<String, String> cells(ObjectNode fields) {
        var cells = new LinkedHashMap<String, String>();
        for (var field : fields.properties()) {
            boolean flat = field.getValue().isObject()
                    && field.getValue().propertyNames().stream().noneMatch(name -> name.contains("."))
                    && field.getValue().valueStream().noneMatch(JsonNode::isObject);
            if (!flat) cells.put(field.getKey(), cell(field.getValue()));
            else
                for (var inner : field.getValue().properties())
                    cells.put(field.getKey() + "." + inner.getKey(), cell(inner.getValue()));
        }
        return cells;
    }

    private static String cell(JsonNode value) {
        if (!value.isContainer()) return value.asString();
        if (value.isObject() || !value.valueStream().allMatch(CsvWriter::plain)) return value.toString();
        return String.join(
                CsvColumn.SEPARATOR, value.valueStream().map(JsonNode::asString).toList());
    }

    /// What would not be the same after a list was cut at its separators.
    private static boolean plain(JsonNode item) {
        if (!item.isString()) return false;
        var text = item.stringValue();
        return text.equals(text.strip())
                && !text.contains(CsvColumn.SEPARATOR)
                && !text.startsWith("[")
                && !text.startsWith("{");
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(String.join(",", cells.stream().map(CsvWriter::quoted).toList()));
        writer.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.equals(cell.strip())
                && cell.chars().noneMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
