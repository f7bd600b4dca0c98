package org.citypeers.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.citypeers.graphql.AddressBudget;
import org.citypeers.graphql.ErrorCode;
import org.citypeers.graphql.GraphQlAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Turns requests away in the shape their path speaks: GraphQL JSON, or `{"error": "…"}` everywhere else.
final class Refusals {
    private static final JsonMapper JSON = new JsonMapper();

    private Refusals() {}

    static void unauthenticated(HttpServletRequest request, HttpServletResponse response, String sentence)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"CityPeers\"");
        write(request, response, 401, ErrorCode.UNAUTHENTICATED, sentence);
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, String sentence)
            throws IOException {
        write(request, response, 403, ErrorCode.FORBIDDEN, sentence);
    }

    static void tooMany(HttpServletRequest request, HttpServletResponse response, AddressBudget.Spent spent)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(spent.seconds()));
        write(request, response, 429, ErrorCode.RATE_LIMITED, spent.sentence());
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, int status, ErrorCode code, String sentence)
            throws IOException {
        if (request.getRequestURI().equals(request.getContextPath() + GraphQlAnswer.PATH)) {
            GraphQlAnswer.refuse(request, response, status, code, sentence);
            return;
        }
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("error", sentence)));
    }
}
