package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Reads the GraphQL request out of an HTTP request.
final class HttpBody {
    private final long limit;

    /// @param limit of the body, in bytes
    HttpBody(long limit) {
        this.limit = limit;
    }

    Sent posted(HttpServletRequest request) {
        refuseOtherTypes(request.getContentType());
        return RequestJson.request(RequestJson.tree(bytes(request), "the body"));
    }

    Sent inUrl(HttpServletRequest request) {
        return RequestJson.sent(
                parameter(request, "query"),
                parameter(request, "documentId"),
                parameter(request, "operationName"),
                mapParameter(request, "variables"),
                mapParameter(request, "extensions"));
    }

    private static void refuseOtherTypes(@Nullable String header) {
        try {
            var type = header == null ? null : MediaType.parseMediaType(header);
            if (type != null && isJson(type)) return;
        } catch (InvalidMediaTypeException unreadable) {
            // said below, in words
        }
        throw new HttpRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.BAD_REQUEST,
                "the body's Content-Type must be application/json, in UTF-8");
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
            throw RequestJson.bad("the body broke off; send it again");
        }
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        var values = parameters(request, name);
        if (values == null) return null;
        if (values.length > 1) throw RequestJson.bad("\"" + name + "\" stands more than once in the URL");
        return values[0];
    }

    private static String @Nullable [] parameters(HttpServletRequest request, String name) {
        try {
            return request.getParameterValues(name);
        } catch (IllegalStateException unreadable) {
            throw RequestJson.bad("the URL cannot be read: percent signs must begin the bytes of UTF-8, such as %20");
        }
    }

    private static @Nullable Map<String, @Nullable Object> mapParameter(HttpServletRequest request, String name) {
        var text = parameter(request, name);
        if (text == null || text.isBlank()) return null;
        return RequestJson.map(RequestJson.tree(text.getBytes(UTF_8), "\"" + name + "\""), name);
    }

    private HttpRefusal tooLong() {
        return new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.COST_LIMIT,
                "the body is larger than " + limit + " bytes; ask for less at once");
    }
}
