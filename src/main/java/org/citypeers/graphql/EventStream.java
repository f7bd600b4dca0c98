package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// One answer as server-sent events, in the "distinct connections mode" of graphql-sse: `next` for each result, then
/// `complete`. A thread of its own writes them, so nobody waits for a caller who does not read.
final class EventStream extends Live implements AsyncListener {
    /// Whoever is so many events behind is cut off.
    private static final int UNREAD = 128;

    /// After which nothing is written.
    private static final String END = "";

    private final BlockingQueue<String> unread = new ArrayBlockingQueue<>(UNREAD);
    private final LiveLines lines;

    EventStream(Caller caller, LiveLines lines) {
        super(caller);
        this.lines = lines;
    }

    /// From here on events are sent.
    void begin(AsyncContext connection) {
        connection.setTimeout(0);
        connection.addListener(this);
        ping();
        Thread.ofVirtual().name("events").start(() -> write(connection));
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
        send(END);
    }

    @Override
    void dismiss() {
        next(GraphQlAnswer.errors(DISMISSED));
        close();
    }

    /// Wakes the writer, which then finds that it is over.
    @Override
    boolean end() {
        boolean first = super.end();
        unread.clear();
        unread.offer(END);
        return first;
    }

    private void send(String event) {
        if (isOver() || unread.offer(event)) return;
        lines.end(this);
    }

    private void write(AsyncContext connection) {
        try {
            var out = connection.getResponse().getOutputStream();
            for (var event = unread.take(); !event.equals(END); event = unread.take()) {
                out.write(event.getBytes(UTF_8));
                out.flush();
            }
        } catch (IOException | IllegalStateException | InterruptedException left) {
            // the caller hung up first
        }
        lines.end(this);
        try {
            connection.complete();
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
        lines.end(this);
    }

    @Override
    public void onError(AsyncEvent event) {
        lines.end(this);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
