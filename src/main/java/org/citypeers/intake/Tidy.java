package org.citypeers.intake;

import java.text.Normalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Texts of a row in one form: NFC, no halves of characters, and nothing that is there but empty.
final class Tidy {
    private Tidy() {}

    /// @throws IllegalArgumentException in words for the sender
    static ObjectNode fields(ObjectNode fields) {
        return object("", fields);
    }

    /// @throws IllegalArgumentException in words for the sender
    static String text(String where, String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '\0') throw new IllegalArgumentException(where + " holds the character U+0000; remove it");
            if (!Character.isSurrogate(one)) continue;
            boolean pair = at + 1 < text.length() && Character.isSurrogatePair(one, text.charAt(at + 1));
            if (!pair)
                throw new IllegalArgumentException(where + " holds half a character (\\u" + Integer.toHexString(one)
                        + " alone); write the whole one");
            at++;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static ObjectNode object(String where, ObjectNode fields) {
        var tidy = Json.MAPPER.createObjectNode();
        for (var field : fields.properties()) {
            var name = text("a field name", field.getKey());
            var path = where.isEmpty() ? name : where + "." + name;
            var value = value(path, field.getValue());
            if (!nothing(value)) tidy.set(name, value);
        }
        return tidy;
    }

    private static JsonNode value(String where, JsonNode node) {
        if (node.isString()) return Json.MAPPER.getNodeFactory().stringNode(text(where, node.stringValue()));
        if (node instanceof ObjectNode fields) return object(where, fields);
        if (!(node instanceof ArrayNode list)) return node;
        var tidy = Json.MAPPER.createArrayNode();
        for (int at = 0; at < list.size(); at++) {
            var one = value(where + "[" + at + "]", list.get(at));
            if (!nothing(one)) tidy.add(one);
        }
        return tidy;
    }

    private static boolean nothing(JsonNode node) {
        return node.isNull() || node.isString() && node.stringValue().isBlank();
    }
}
