package org.citypeers.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the members of a GraphQL request, strictly: what is not what it should be is refused in words, never
/// converted.
final class RequestJson {
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String HASH = "[0-9a-fA-F]{64}";

    private RequestJson() {}

    static JsonNode tree(byte[] json, String what) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw bad(what + " is not JSON: it cannot be read" + where);
        }
    }

    static Sent request(JsonNode body) {
        if (body.isArray()) throw bad("the body holds several requests; send one at a time");
        if (!body.isObject()) throw bad("the body is not a JSON object with a \"query\"");
        return sent(
                text(body, "query"),
                text(body, "documentId"),
                text(body, "operationName"),
                map(body.get("variables"), "variables"),
                map(body.get("extensions"), "extensions"));
    }

    static Sent sent(
            @Nullable String query,
            @Nullable String id,
            @Nullable String operationName,
            @Nullable Map<String, @Nullable Object> variables,
            @Nullable Map<String, @Nullable Object> extensions) {
        var document = query == null || query.isBlank() ? null : query;
        var hash = hash(extensions);
        if (hash != null && id != null) throw bad("give either \"documentId\" or \"extensions.persistedQuery\"");
        var named = hash == null ? id : "sha256:" + hash;
        if (document == null && (named == null || named.isBlank()))
            throw bad("\"query\" is missing; it holds the GraphQL document");
        return new Sent(document, named, hash != null, operationName, variables);
    }

    static @Nullable Map<String, @Nullable Object> map(@Nullable JsonNode value, String name) {
        if (value == null || value.isNull()) return null;
        if (!value.isObject()) throw bad("\"" + name + "\" is not a JSON object");
        return JSON.convertValue(value, MAP);
    }

    static HttpRefusal bad(String sentence) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, sentence);
    }

    private static @Nullable String text(JsonNode body, String name) {
        var value = body.get(name);
        if (value == null || value.isNull()) return null;
        if (!value.isString()) throw bad("\"" + name + "\" is not a string");
        return value.stringValue();
    }

    private static @Nullable String hash(@Nullable Map<String, @Nullable Object> extensions) {
        if (extensions == null || !(extensions.get("persistedQuery") instanceof Map<?, ?> persisted)) return null;
        var hash = persisted.get("sha256Hash");
        if (hash == null) return null;
        if (hash instanceof String text && text.matches(HASH)) return text;
        throw bad("\"sha256Hash\" is not a SHA-256 hash in hexadecimal");
    }
}
