package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/// Answers a query by GET so that it may be kept: whoever has kept the answer asks whether it still stands and gets
/// 304, without a body. What was told to the bearer of a token is kept by nobody between.
final class Revalidation {
    private Revalidation() {}

    static void write(
            HttpServletRequest request, HttpServletResponse response, MediaType type, Map<String, Object> answer)
            throws IOException {
        var bytes = GraphQlAnswer.bytes(answer);
        boolean named = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        var kept = named
                ? CacheControl.noCache().cachePrivate()
                : CacheControl.noCache().cachePublic();
        response.setHeader(HttpHeaders.CACHE_CONTROL, kept.getHeaderValue());
        GraphQlAnswer.vary(response);
        // the same answer in the other type is another representation
        var tag =
                '"' + KnownDocuments.id(type + "\n" + new String(bytes, UTF_8)).substring(7, 39) + '"';
        if (new ServletWebRequest(request, response).checkNotModified(tag)) return;
        GraphQlAnswer.write(response, 200, type, bytes);
    }
}
