package org.citypeers.intake;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the cells of a column go.
///
/// @param path of names into the row
/// @param shape of the value there
record CsvColumn(List<String> path, Shape shape) {
    static final String SEPARATOR = "|";

    enum Shape {
        TEXT,
        LIST,
        OBJECT
    }

    /// An empty cell says nothing. A cell of a list or an object may also hold JSON.
    void put(ObjectNode fields, String cell) {
        if (cell.isEmpty() || path.getFirst().isEmpty()) return;
        var at = fields;
        for (var name : path.subList(0, path.size() - 1)) at = at.withObjectProperty(name);
        at.set(path.getLast(), value(cell));
    }

    private JsonNode value(String cell) {
        if (shape != Shape.TEXT && (cell.startsWith("[") || cell.startsWith("{"))) {
            try {
                return Json.MAPPER.readTree(cell);
            } catch (JacksonException text) {
                // a text that begins with a bracket
            }
        }
        if (shape != Shape.LIST) return Json.MAPPER.getNodeFactory().stringNode(cell);
        var list = Json.MAPPER.createArrayNode();
        Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(list::add);
        return list;
    }
}
