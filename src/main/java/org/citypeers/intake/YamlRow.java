package org.citypeers.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of one YAML row. Values stay texts as they were written, so that `geoid: 0100124` keeps its zero; the row
/// class knows which are numbers.
final class YamlRow {
    private final StringJoiner text = new StringJoiner("\n");
    private long first;
    private int size;
    private boolean content;
    private @Nullable String wrong;

    /// Lines before the first one with content belong to no row.
    boolean empty() {
        return !content;
    }

    /// @param from where the content of the line begins
    void startsWith(Lines.Line line, int from) {
        if (line.bytes().length > from)
            add(new Lines.Line(line.number(), Arrays.copyOfRange(line.bytes(), from, line.bytes().length), true));
    }

    void add(Lines.Line line) {
        if (line.blank() && !content) return;
        try {
            var one = line.text();
            if (!content && one.stripLeading().startsWith("#")) return;
            if (!content) first = line.number();
            content = true;
            size += line.bytes().length + 1;
            if (size <= RowReader.ROW_LIMIT) text.add(one);
            else wrong = RowReader.ROW_TOO_LONG;
        } catch (IllegalArgumentException broken) {
            if (!content) first = line.number();
            content = true;
            wrong = "line " + line.number() + ": " + broken.getMessage();
        }
    }

    List<Found> found() {
        if (!content) return List.of();
        if (wrong != null) return List.of(new Found.Broken(first, null, wrong));
        try {
            var node = Json.MAPPER.<JsonNode>valueToTree(new Load(SETTINGS).loadFromString(text + "\n"));
            return (node.isArray() ? node.valueStream() : Stream.of(node))
                    .map(this::found)
                    .toList();
        } catch (MarkedYamlEngineException broken) {
            long line =
                    first + broken.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            return List.of(
                    new Found.Broken(first, null, "this is not YAML: " + broken.getProblem() + " (line " + line + ")"));
        } catch (YamlEngineException | IllegalArgumentException broken) {
            return List.of(new Found.Broken(first, null, "this is not YAML: " + broken.getMessage()));
        }
    }

    private Found found(JsonNode node) {
        if (node instanceof ObjectNode fields) return new Found.Tree(first, fields, size);
        return new Found.Broken(first, null, "a row is a mapping (id: …); here stands " + Json.word(node));
    }

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new Texts())
            .setMaxAliasesForCollections(20)
            .setCodePointLimit(2 * RowReader.ROW_LIMIT)
            .build();

    /// Everything is a text, but for what says nothing.
    private static final class Texts extends FailsafeSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return (value, plain) ->
                    plain && (value.isEmpty() || value.equals("~") || value.equals("null")) ? Tag.NULL : Tag.STR;
        }

        @Override
        public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            return Map.of(Tag.NULL, node -> null);
        }
    }
}
