package org.citypeers.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers of the GraphQL endpoint, also for those who turn a request away before it gets there.
public final class GraphQlAnswer {
    public static final String PATH = "/graphql";

    private static final JsonMapper JSON = new JsonMapper();

    private GraphQlAnswer() {}

    /// Refuses the whole request as GraphQL JSON, in the media type the caller prefers.
    public static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, ErrorCode code, String sentence)
            throws IOException {
        var type = AcceptedType.of(request.getHeader(HttpHeaders.ACCEPT)).orElse(AcceptedType.GRAPHQL_RESPONSE);
        write(response, status, type, errors(CodedError.of(code, sentence)));
    }

    static Map<String, Object> errors(CodedError error) {
        return Map.of("errors", List.of(error.toSpecification()));
    }

    static byte[] bytes(Map<String, Object> answer) {
        return JSON.writeValueAsBytes(answer);
    }

    /// The caller has asked for too much lately; the header says when to come again.
    static void tooMany(HttpServletResponse response, CodedError error, MediaType type, Map<String, Object> answer)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(error.more().getOrDefault("retryAfter", 1)));
        write(response, 429, type, answer);
    }

    static void write(HttpServletResponse response, int status, MediaType type, Map<String, Object> answer)
            throws IOException {
        vary(response);
        write(response, status, type, bytes(answer));
    }

    static void write(HttpServletResponse response, int status, MediaType type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type.toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static void vary(HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
