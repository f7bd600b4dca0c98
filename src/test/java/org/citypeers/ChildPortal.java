package org.citypeers;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A portal in a process of its own, to be started, asked, stopped and killed like the real one.
public final class ChildPortal implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// Soon there, and patient where everything is tested at once.
    private static final List<String> FOR_TESTS = List.of(
            "-Xmx768m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dcitypeers.library.search-timeout=20s",
            "-Dcitypeers.graph.read-timeout=30s",
            "-Dcitypeers.graphql.time=60s");

    private final Process process;
    private final Path data;
    private final Path output;
    private final int port;

    private ChildPortal(Process process, Path data, Path output, int port) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.port = port;
    }

    /// Starts a portal on this data folder and a free port, without the shelf unless the arguments ask for it.
    public static ChildPortal start(Path data, String... arguments) throws IOException {
        return start(data, freePort(), arguments);
    }

    public static ChildPortal start(Path data, int port, String... arguments) throws IOException {
        return start(data, port, FOR_TESTS, arguments);
    }

    /// One that takes its time to become quick, to be measured.
    public static ChildPortal asDelivered(Path data, String... arguments) throws IOException {
        return start(data, freePort(), List.of("-Xmx2g"), arguments);
    }

    private static ChildPortal start(Path data, int port, List<String> flags, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                withoutTests(System.getProperty("java.class.path")),
                "org.citypeers.Start",
                "--server.port=" + port,
                "--citypeers.data=" + data));
        // an option given twice would be a list
        if (List.of(arguments).stream().noneMatch(argument -> argument.startsWith("--citypeers.shelf=")))
            command.add("--citypeers.shelf=false");
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("citypeers-child", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ChildPortal(process, data, output, port);
    }

    public ChildPortal awaitReady() throws IOException, InterruptedException {
        for (int tries = 0; tries < 1_800; tries++) {
            if (!process.isAlive()) throw new IllegalStateException("the portal ended:\n" + output());
            if (status("/readyz") == 200) return this;
            Thread.sleep(100);
        }
        throw new IllegalStateException("the portal is not ready after 180 s:\n" + output());
    }

    /// Waits for the end of a portal that is expected to refuse to start, and gives its exit code.
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(180, TimeUnit.SECONDS)) throw new IllegalStateException("the portal still runs");
        return process.exitValue();
    }

    /// Waits for a line of its log.
    public ChildPortal awaitOutput(String words) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (output().contains(words)) return this;
            Thread.sleep(100);
        }
        throw new IllegalStateException("the portal did not say \"" + words + "\" within 60 s:\n" + output());
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public int port() {
        return port;
    }

    public String token() throws IOException {
        return Files.readString(data.resolve("admin-token")).strip();
    }

    public int status(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notListening) {
            return 0;
        }
    }

    /// Asks as the administrator and gives `data`; errors fail.
    public JsonNode ask(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var answer = JSON.readTree(send("/graphql", "application/json", body));
        if (answer.has("errors"))
            throw new IllegalStateException(answer.get("errors").toString());
        return answer.get("data");
    }

    /// Sends a file to the intake as the administrator and gives the report at the end of the answer.
    public JsonNode send(String kind, String source, String type, byte[] file)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/intake/" + kind + "?source=" + source))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
        var last = answer.body().reduce((before, line) -> line).orElse("");
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + last);
        return JSON.readTree(last);
    }

    /// Sends a file or a question as the administrator.
    public String send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /// All rows of a kind, one JSON object a line, as the administrator gets them.
    public String export(String kind) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/export/" + kind))
                .header("Authorization", "Bearer " + token())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// SIGKILL: no farewell.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM; gives how long the portal took to end.
    public Duration stop() throws InterruptedException {
        long asked = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("the portal does not stop");
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        if (process.isAlive()) kill();
        Files.deleteIfExists(output);
    }

    /// The portal as it is delivered, without the beans tests bring.
    private static String withoutTests(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
