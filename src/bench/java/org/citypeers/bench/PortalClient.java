package org.citypeers.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who sends files to a portal and asks it questions, as its administrator.
public final class PortalClient {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /// @param data the portal's data folder, where its administrator's token stands
    public PortalClient(String port, Path data) throws IOException {
        address = "http://localhost:" + port;
        token = Files.readString(data.resolve("admin-token")).strip();
    }

    /// Imports rows and waits until they can be found.
    ///
    /// @throws IOException when a row was refused
    public void take(String kind, String source, List<Map<String, Object>> rows)
            throws IOException, InterruptedException {
        var lines = rows.stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n"));
        var report = sent("/intake/" + kind + "?source=" + source, "application/x-ndjson", lines);
        var last = JSON.readTree(report.lines().toList().getLast());
        if (last.path("accepted").asInt(0) != rows.size()
                || !last.path("searchable").asBoolean(false))
            throw new IOException("not everything was taken in: " + last);
    }

    public JsonNode ask(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var answer = JSON.readTree(sent("/graphql", "application/json", body));
        if (answer.has("errors")) throw new IOException("refused: " + answer.get("errors"));
        return answer;
    }

    private String sent(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException(response.statusCode() + " " + response.body());
        return response.body();
    }
}
