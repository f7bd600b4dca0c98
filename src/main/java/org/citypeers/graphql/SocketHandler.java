package org.citypeers.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.JsonNode;

/// The protocol graphql-transport-ws: any operation over a WebSocket, several at once. Tokens come in the header of the
/// handshake, never in a message.
@Component
final class SocketHandler extends TextWebSocketHandler implements SubProtocolCapable {
    static final String PROTOCOL = "graphql-transport-ws";
    private static final String SOCKET = Socket.class.getName();
    private static final Set<Operation> ALL = Set.copyOf(EnumSet.allOf(Operation.class));
    private static final int SEND_MILLIS = 10_000;
    private static final int UNSENT_BYTES = 1 << 20;

    private final Operations operations;
    private final Budgets budgets;
    private final LiveLines lines;
    private final InternalErrors internal;
    private final int longest;

    SocketHandler(
            Operations operations, LiveLines lines, InternalErrors internal, Budgets budgets, GraphQlLimits limits) {
        this.operations = operations;
        this.budgets = budgets;
        this.lines = lines;
        this.internal = internal;
        this.longest = Math.toIntExact(limits.body().toBytes());
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            session.close(SocketStatus.NO_SUCH_PROTOCOL);
            return;
        }
        session.setTextMessageSizeLimit(longest);
        var caller = (Caller) Objects.requireNonNull(session.getAttributes().get(Caller.ATTRIBUTE));
        var viewer = (Viewer) Objects.requireNonNull(session.getAttributes().get(Viewer.class.getName()));
        var line = new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, UNSENT_BYTES);
        var socket = new Socket(caller, viewer, line, lines);
        session.getAttributes().put(SOCKET, socket);
        try {
            lines.open(socket);
        } catch (Refused refused) {
            socket.close(CloseStatus.POLICY_VIOLATION.withReason("too many sockets and subscriptions are open"));
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) {
        if (!(session.getAttributes().get(SOCKET) instanceof Socket socket)) return;
        try {
            budgets.charge(socket.caller, 1);
            budgets.chargeBytes(socket.caller, text.getPayloadLength());
        } catch (Refused spent) {
            socket.close(SocketStatus.SPENT);
            return;
        }
        var message = message(text.getPayload());
        var type = message == null ? "" : message.path("type").asString("");
        switch (type) {
            case "connection_init" -> begin(socket, Objects.requireNonNull(message));
            case "ping" -> socket.send("pong", null, null);
            case "pong" -> {}
            case "subscribe" -> subscribe(socket, Objects.requireNonNull(message));
            case "complete" -> complete(socket, Objects.requireNonNull(message));
            default -> socket.close(SocketStatus.UNREADABLE);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(SOCKET) instanceof Socket socket) socket.leave();
    }

    private static @Nullable JsonNode message(String text) {
        try {
            return RequestJson.tree(text.getBytes(UTF_8), "the message");
        } catch (HttpRefusal unreadable) {
            return null;
        }
    }

    private static void begin(Socket socket, JsonNode message) {
        if (socket.acknowledged) {
            socket.close(SocketStatus.TOO_MANY_INITS);
            return;
        }
        for (var name : message.path("payload").propertyNames())
            if (name.equalsIgnoreCase("authorization")) {
                socket.close(SocketStatus.TOKEN_IN_PAYLOAD);
                return;
            }
        socket.acknowledged = true;
        socket.send("connection_ack", null, null);
    }

    private void subscribe(Socket socket, JsonNode message) {
        if (!socket.acknowledged) {
            socket.close(SocketStatus.UNAUTHORIZED);
            return;
        }
        var id = message.path("id").asString("");
        if (id.isEmpty() || !message.path("payload").isObject()) {
            socket.close(SocketStatus.UNREADABLE);
            return;
        }
        var operation = new SocketOperation(socket, id, lines);
        if (socket.operations.putIfAbsent(id, operation) != null) {
            socket.close(SocketStatus.taken(id));
            return;
        }
        Thread.startVirtualThread(() -> run(socket, operation, message.path("payload")));
    }

    private void run(Socket socket, SocketOperation operation, JsonNode payload) {
        try {
            lines.open(operation);
            budgets.chargeRequest(socket.caller);
            var answer = operations.run(RequestJson.request(payload), socket.caller, socket.viewer, ALL);
            if (!answer.getExecutionResult().isDataPresent()) {
                operation.refuse(answer.toMap().getOrDefault("errors", List.of()));
                return;
            }
            Feed.into(operation, answer, operation::next, operation::close, internal);
        } catch (HttpRefusal refusal) {
            operation.refuse(errors(refusal.error()));
        } catch (Refused refused) {
            operation.refuse(errors(refused.error()));
        } catch (RuntimeException failure) {
            operation.refuse(errors(internal.error(null, failure)));
        }
    }

    private static List<Map<String, Object>> errors(CodedError error) {
        return List.of(error.toSpecification());
    }

    private void complete(Socket socket, JsonNode message) {
        var operation = socket.operations.remove(message.path("id").asString(""));
        if (operation != null) lines.end(operation);
    }
}
