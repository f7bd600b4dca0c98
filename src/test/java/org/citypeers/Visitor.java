package org.citypeers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who asks a portal over HTTP: anybody, or its administrator.
public final class Visitor {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final @Nullable String token;

    private Visitor(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public static Visitor anybody(int port) {
        return new Visitor(port, null);
    }

    /// @param data the portal's data folder, where the token stands
    public static Visitor administrator(int port, Path data) {
        try {
            return new Visitor(
                    port, Files.readString(data.resolve("admin-token")).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// What the portal says to a question that it can answer.
    public JsonNode ask(String query, Map<String, ?> variables) {
        var answer = answer(query, variables);
        if (answer.has("errors"))
            throw new IllegalStateException(answer.get("errors").toString());
        return answer.get("data");
    }

    /// The whole answer, errors and all.
    public JsonNode answer(String query, Map<String, ?> variables) {
        var body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        return JSON.readTree(send("/graphql", "application/json", body).body());
    }

    public HttpResponse<String> send(String path, String type, String body) {
        return send(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send(String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
