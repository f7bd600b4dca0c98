package org.citypeers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses addresses whose parameters are no text, such as `?q=%FF`, before anything reads them and reports the
/// reader's mistake as a failure of the portal.
@Component
@Order(BrokenAddresses.BEHIND_SECURITY)
class BrokenAddresses extends OncePerRequestFilter {
    /// So that the refusal has the headers every answer has.
    static final int BEHIND_SECURITY = 0;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isText(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    static boolean isText(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) return true;
        var bytes = ByteBuffer.allocate(query.length());
        try {
            for (int at = 0; at < query.length(); at++) {
                if (query.charAt(at) != '%') {
                    bytes.put((byte) 'x');
                    continue;
                }
                if (at + 2 >= query.length()) return false;
                bytes.put((byte) HexFormat.fromHexDigits(query, at + 1, at + 3));
                at += 2;
            }
            UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return false;
        }
    }
}
