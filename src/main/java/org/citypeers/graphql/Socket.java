package org.citypeers.graphql;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/// One WebSocket and the operations it carries, by the ids its caller gave them.
final class Socket extends Live {
    final Viewer viewer;
    final Map<String, Live> operations = new ConcurrentHashMap<>();
    volatile boolean acknowledged;
    private final WebSocketSession session;
    private final LiveLines lines;

    Socket(Caller caller, Viewer viewer, WebSocketSession session, LiveLines lines) {
        super(caller);
        this.viewer = viewer;
        this.session = session;
        this.lines = lines;
    }

    void send(String type, @Nullable String id, @Nullable Object payload) {
        var message = new LinkedHashMap<String, Object>();
        if (id != null) message.put("id", id);
        message.put("type", type);
        if (payload != null) message.put("payload", payload);
        try {
            if (session.isOpen()) session.sendMessage(new TextMessage(GraphQlAnswer.bytes(message)));
        } catch (IOException | RuntimeException left) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus status) {
        leave();
        try {
            session.close(status);
        } catch (IOException gone) {
            // the caller hung up first
        }
    }

    /// Ends everything it carries.
    void leave() {
        operations.values().forEach(lines::end);
        operations.clear();
        lines.end(this);
    }

    @Override
    void ping() {
        if (!acknowledged) {
            hangUp(SocketStatus.NO_INIT);
            return;
        }
        Thread.startVirtualThread(() -> send("ping", null, null));
    }

    @Override
    void close() {
        hangUp(CloseStatus.GOING_AWAY);
    }

    @Override
    void dismiss() {
        hangUp(SocketStatus.TOKEN_GONE);
    }

    private void hangUp(CloseStatus status) {
        Thread.startVirtualThread(() -> close(status));
    }
}
