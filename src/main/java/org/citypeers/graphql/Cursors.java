package org.citypeers.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.citypeers.shared.BadRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Opaque keyset cursors: the sort values of the item they stand behind, so a page stays right when items come and go.
public final class Cursors {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Object>> VALUES = new TypeReference<>() {};

    private Cursors() {}

    /// @param values strings and numbers, the last one unique in the list
    public static String encode(List<?> values) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
    }

    /// @param size how many values this list sorts by
    /// @throws BadRequest when it is not a cursor of such a list
    public static List<Object> decode(String cursor, int size) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var values = JSON.readValue(text, VALUES);
            if (values.size() == size) return values;
        } catch (IllegalArgumentException | JacksonException broken) {
            // said below, in words
        }
        throw broken();
    }

    /// For a cursor whose values are not those of the list.
    public static BadRequest broken() {
        return new BadRequest("the cursor is not one of this list; pass endCursor or startCursor of a page unchanged");
    }
}
