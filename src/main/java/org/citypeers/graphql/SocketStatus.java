package org.citypeers.graphql;

import org.springframework.web.socket.CloseStatus;

/// Why a socket is closed, by the numbers of the protocol graphql-transport-ws.
final class SocketStatus {
    static final CloseStatus UNREADABLE = new CloseStatus(4400, "Invalid message");
    static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    static final CloseStatus TOKEN_GONE = new CloseStatus(4401, "Unauthorized: the token no longer counts");
    static final CloseStatus TOKEN_IN_PAYLOAD =
            new CloseStatus(4403, "Send the token in the Authorization header of the handshake");
    static final CloseStatus NO_SUCH_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    static final CloseStatus NO_INIT = new CloseStatus(4408, "Connection initialisation timeout");
    static final CloseStatus SPENT =
            CloseStatus.POLICY_VIOLATION.withReason("the budget of this minute is spent; come again after it");
    static final CloseStatus TOO_MANY_INITS = new CloseStatus(4429, "Too many initialisation requests");

    private SocketStatus() {}

    static CloseStatus taken(String id) {
        return new CloseStatus(4409, "Subscriber for " + (id.length() > 60 ? "this id" : id) + " already exists");
    }
}
