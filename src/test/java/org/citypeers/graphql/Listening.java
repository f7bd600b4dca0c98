package org.citypeers.graphql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the other end of a WebSocket, who writes down what is said.
final class Listening implements WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_S = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Listening(int port, @Nullable String protocol, String... headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (protocol != null) builder.subprotocols(protocol);
        for (int at = 0; at < headers.length; at += 2) builder.header(headers[at], headers[at + 1]);
        this.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                .join();
    }

    /// @throws CompletionException when the handshake is refused
    static Listening to(int port, @Nullable String protocol, String... headers) {
        return new Listening(port, protocol, headers);
    }

    static Listening begun(int port, String... headers) {
        var listening = to(port, SocketHandler.PROTOCOL, headers);
        listening.say("{\"type\": \"connection_init\"}");
        listening.next("connection_ack");
        return listening;
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String id, String query) {
        say("{\"id\": \"" + id + "\", \"type\": \"subscribe\", \"payload\": {\"query\": \"" + query + "\"}}");
    }

    /// The next message, which has to be of this type; pings are passed over.
    JsonNode next(String type) {
        var message = JSON.readTree(next());
        if (message.at("/type").asString().equals("ping")) return next(type);
        if (!message.at("/type").asString().equals(type)) throw new AssertionError(type + " expected: " + message);
        return message;
    }

    boolean isSilent(long millis) throws InterruptedException {
        return heard.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    int closed() throws Exception {
        return closed.get(PATIENCE_S, TimeUnit.SECONDS);
    }

    private String next() {
        try {
            var message = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (message == null) throw new AssertionError("nothing was said");
            return message;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }
}
