package org.citypeers.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON as it stands in rows and answers.
final class Json {
    /// Numbers as they were written, and no name twice in one object.
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private Json() {}

    static Found row(long line, byte[] bytes) {
        try {
            var node = MAPPER.readTree(Utf8.text(bytes));
            if (node instanceof ObjectNode fields) return new Found.Tree(line, fields, bytes.length);
            return new Found.Broken(line, null, "a row is an object, {\"id\": …}; here stands " + word(node));
        } catch (JacksonException broken) {
            return new Found.Broken(line, null, "this is not JSON: " + said(broken));
        } catch (IllegalArgumentException broken) {
            return new Found.Broken(line, null, String.valueOf(broken.getMessage()));
        }
    }

    /// What a value is, in words.
    static String word(JsonNode node) {
        if (node.isArray()) return "a list";
        if (node.isObject()) return "an object";
        if (node.isString()) return "a text";
        if (node.isNumber()) return "a number";
        if (node.isBoolean()) return "true or false";
        return "nothing";
    }

    private static String said(JacksonException broken) {
        var message =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        var location = broken.getLocation();
        return location == null ? message : message + " (column " + location.getColumnNr() + ")";
    }
}
