package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer as server-sent events, in the "distinct connections mode" of graphql-sse: `next` for each result, then
/// `complete`.
final class EventStream extends Live implements AsyncListener {
    private final LiveLines lines;
    private @Nullable AsyncContext connection;

    EventStream(Caller caller, LiveLines lines) {
        super(caller);
        this.lines = lines;
    }

    /// From here on events can be sent.
    synchronized void begin(AsyncContext begun) {
        begun.setTimeout(0);
        begun.addListener(this);
        connection = begun;
        ping();
    }

    void next(Map<String, Object> result) {
        send("event: next\ndata: " + new String(GraphQlAnswer.bytes(result), UTF_8) + "\n\n");
    }

    @Override
    void ping() {
        send(":\n\n");
    }

    @Override
    void close() {
        send("event: complete\ndata:\n\n");
        hangUp();
    }

    private synchronized void send(String event) {
        var line = connection;
        if (line == null || isOver()) return;
        try {
            var out = line.getResponse().getOutputStream();
            out.write(event.getBytes(UTF_8));
            out.flush();
        } catch (IOException | IllegalStateException left) {
            hangUp();
        }
    }

    private synchronized void hangUp() {
        boolean open = !isOver();
        lines.end(this);
        var line = connection;
        if (!open || line == null) return;
        try {
            line.complete();
        } catch (IllegalStateException gone) {
            // the caller hung up first
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        lines.end(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        hangUp();
    }

    @Override
    public void onError(AsyncEvent event) {
        hangUp();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
