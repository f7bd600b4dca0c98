package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Bare HTTP to the endpoint of a portal, header by header.
final class Http {
    static final String RESPONSE = "application/graphql-response+json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    static HttpRequest.Builder get(int port, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql?" + query));
    }

    static HttpRequest.Builder post(int port, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .POST(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder post(int port, Map<String, ?> body) {
        return post(port, JSON.writeValueAsString(body)).header("Content-Type", "application/json");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String message(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/message").asString("");
    }

    static String code(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/extensions/code").asString("");
    }
}
