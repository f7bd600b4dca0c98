package org.citypeers.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Somebody who sends files to a portal.
final class Sender {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String authorization;

    /// @param data the portal's data folder, where its administrator's token stands
    Sender(int port, Path data) {
        this.address = "http://localhost:" + port;
        try {
            this.authorization =
                    "Bearer " + Files.readString(data.resolve("admin-token")).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String authorization() {
        return authorization;
    }

    record Answer(int status, String body) {
        JsonNode last() {
            return Json.MAPPER.readTree(body.lines().toList().getLast());
        }

        String error() {
            return Json.MAPPER.readTree(body).path("error").asString("");
        }

        long count(String name) {
            return last().path(name).asLong();
        }

        List<String> reasons() {
            return last().path("rejections")
                    .valueStream()
                    .map(row ->
                            row.path("line").asString("") + " " + row.path("id").asString("-") + ": "
                                    + row.path("reason").asString(""))
                    .toList();
        }

        List<String> warnings() {
            return last().path("warnings").valueStream().map(JsonNode::asString).toList();
        }
    }

    Answer send(String path, String type, String body) {
        return send(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String path, String type, byte[] body) {
        var request = to(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) request.header("Content-Type", type);
        return answer(request.build());
    }

    Answer get(String path) {
        return answer(to(path).build());
    }

    byte[] bytes(String path) {
        try {
            var request = to(path).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", authorization);
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
