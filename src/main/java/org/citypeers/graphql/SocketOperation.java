package org.citypeers.graphql;

import java.util.List;
import java.util.Map;

/// One operation a WebSocket carries.
final class SocketOperation extends Live {
    private final Socket socket;
    private final String id;
    private final LiveLines lines;

    SocketOperation(Socket socket, String id, LiveLines lines) {
        super(socket.caller);
        this.socket = socket;
        this.id = id;
        this.lines = lines;
    }

    void next(Map<String, Object> result) {
        if (!isOver()) socket.send("next", id, result);
    }

    /// It is not run at all.
    void refuse(Object errors) {
        if (leave()) socket.send("error", id, errors);
    }

    @Override
    void ping() {
        // the socket does
    }

    @Override
    void close() {
        if (leave()) socket.send("complete", id, null);
    }

    @Override
    void dismiss() {
        refuse(List.of(DISMISSED.toSpecification()));
    }

    private boolean leave() {
        boolean open = !isOver();
        socket.operations.remove(id, this);
        lines.end(this);
        return open;
    }
}
