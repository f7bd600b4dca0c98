package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Reads the GraphQL request out of an HTTP request.
final class HttpBody {
    private final long limit;
    private final Budgets budgets;

    /// @param limit of the body, in bytes
    HttpBody(long limit, Budgets budgets) {
        this.limit = limit;
        this.budgets = budgets;
    }

    /// @throws Refused when the caller has asked for too much lately to have it read
    Sent posted(HttpServletRequest request, Caller caller) {
        refuseOtherTypes(request.getContentType());
        refuseEncoded(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        return RequestJson.request(RequestJson.tree(bytes(request, caller), "the body"));
    }

    /// @throws Refused when the caller has asked for too much lately to have it read
    Sent inUrl(HttpServletRequest request, Caller caller) {
        var sent = request.getQueryString();
        budgets.chargeBytes(caller, sent == null ? 0 : sent.length());
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

    /// A small body can unpack to a huge one.
    private static void refuseEncoded(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) return;
        throw new HttpRefusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.BAD_REQUEST,
                "the body is not unpacked here; send it as it is, without Content-Encoding");
    }

    private static boolean isJson(MediaType type) {
        var charset = type.getParameter("charset");
        return type.getType().equals("application")
                && type.getSubtype().equals("json")
                && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
    }

    private byte[] bytes(HttpServletRequest request, Caller caller) {
        long announced = request.getContentLengthLong();
        budgets.chargeBytes(caller, Math.min(announced, limit));
        if (announced > limit) throw tooLong();
        try {
            var bytes = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (announced < 0) budgets.chargeBytes(caller, bytes.length);
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
