package org.citypeers.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the members of a GraphQL request, strictly: what is not what it should be is refused in words, never
/// converted.
final class RequestJson {
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final int DEEPEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String HASH = "[0-9a-fA-F]{64}";

    private RequestJson() {}

    static JsonNode tree(byte[] json, String what) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            throw bad(what + objection(broken) + where(broken));
        }
    }

    private static String objection(JacksonException broken) {
        if (broken instanceof StreamConstraintsException)
            return " nests more than " + DEEPEST + " levels, or has a number or a name that is too long";
        var said = broken.getOriginalMessage();
        if (said != null && said.startsWith("Duplicate")) return " has a member twice; leave one of them out";
        return " is not JSON: it cannot be read";
    }

    private static String where(JacksonException broken) {
        var at = broken.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
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
        var given = extensions == null ? null : extensions.get("persistedQuery");
        if (given == null) return null;
        if (!(given instanceof Map<?, ?> persisted)) throw bad("\"persistedQuery\" is not a JSON object");
        var version = persisted.get("version");
        if (version != null && !version.equals(1)) throw bad("the \"version\" of \"persistedQuery\" is not 1");
        if (persisted.get("sha256Hash") instanceof String text && text.matches(HASH)) return text;
        throw bad("\"sha256Hash\" of \"persistedQuery\" is not a SHA-256 hash in hexadecimal");
    }
}
