package org.citypeers.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the GraphQL request out of an HTTP request, strictly: what is not what it should be is refused in words,
/// never converted.
final class HttpBody {
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Extensions are checked for their type, but nothing reads them.
    private static final @Nullable Map<String, Object> NO_EXTENSIONS = null;

    private final long limit;

    /// @param limit of the body, in bytes
    HttpBody(long limit) {
        this.limit = limit;
    }

    GraphQlRequest posted(HttpServletRequest request) {
        refuseOtherTypes(request.getContentType());
        var body = tree(bytes(request), "the body");
        if (body.isArray()) throw bad("the body holds several requests; send one at a time");
        if (!body.isObject()) throw bad("the body is not a JSON object with a \"query\"");
        map(body, "extensions");
        return new DefaultGraphQlRequest(
                query(text(body, "query")), text(body, "operationName"), map(body, "variables"), NO_EXTENSIONS);
    }

    GraphQlRequest inUrl(HttpServletRequest request) {
        mapParameter(request, "extensions");
        return new DefaultGraphQlRequest(
                query(parameter(request, "query")),
                parameter(request, "operationName"),
                mapParameter(request, "variables"),
                NO_EXTENSIONS);
    }

    private static void refuseOtherTypes(@Nullable String header) {
        try {
            var type = header == null ? null : MediaType.parseMediaType(header);
            if (type != null && isJson(type)) return;
        } catch (InvalidMediaTypeException unreadable) {
            // said below, in words
        }
        throw new HttpRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the body's Content-Type must be application/json, in UTF-8");
    }

    private static boolean isJson(MediaType type) {
        var charset = type.getParameter("charset");
        return type.getType().equals("application")
                && type.getSubtype().equals("json")
                && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
    }

    private byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit) throw tooLong();
        try {
            var bytes = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (bytes.length > limit) throw tooLong();
            return bytes;
        } catch (IOException brokenOff) {
            throw bad("the body broke off; send it again");
        }
    }

    private static JsonNode tree(byte[] json, String what) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw bad(what + " is not JSON: it cannot be read" + where);
        }
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isBlank()) throw bad("\"query\" is missing; it holds the GraphQL document");
        return query;
    }

    private static @Nullable String text(JsonNode body, String name) {
        var value = body.get(name);
        if (value == null || value.isNull()) return null;
        if (!value.isString()) throw bad("\"" + name + "\" is not a string");
        return value.stringValue();
    }

    private static @Nullable Map<String, @Nullable Object> map(JsonNode body, String name) {
        var value = body.get(name);
        if (value == null || value.isNull()) return null;
        if (!value.isObject()) throw bad("\"" + name + "\" is not a JSON object");
        return JSON.convertValue(value, MAP);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values == null) return null;
        if (values.length > 1) throw bad("\"" + name + "\" stands more than once in the URL");
        return values[0];
    }

    private static @Nullable Map<String, @Nullable Object> mapParameter(HttpServletRequest request, String name) {
        var text = parameter(request, name);
        if (text == null || text.isBlank()) return null;
        var value = tree(text.getBytes(StandardCharsets.UTF_8), "\"" + name + "\"");
        if (value.isNull()) return null;
        if (!value.isObject()) throw bad("\"" + name + "\" is not a JSON object");
        return JSON.convertValue(value, MAP);
    }

    private HttpRefusal tooLong() {
        return new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE, "the body is larger than " + limit + " bytes; ask for less at once");
    }

    private static HttpRefusal bad(String sentence) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, sentence);
    }
}
