package org.citypeers.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/// Says no over HTTP.
final class Answers {
    private static final long MOST_PASSED_OVER = 64L << 20;

    private Answers() {}

    static void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        passOver(request);
        response.setStatus(refused.status());
        response.setContentType("application/json");
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(Map.of("error", refused.sentence())));
    }

    /// Many senders read the answer only after the whole file is sent, and see a broken connection otherwise.
    private static void passOver(HttpServletRequest request) {
        try {
            request.getInputStream().skip(MOST_PASSED_OVER);
        } catch (IOException gone) {
            // nobody is left to tell
        }
    }
}
