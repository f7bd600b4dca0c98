package org.citypeers.graphql;

import java.util.Map;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/// Opens `/graphql` to WebSockets: for pages of the portal itself and of the origins the operator named, and for
/// programs, which have no origin.
@Configuration(proxyBeanMethods = false)
class SocketConfiguration {
    @Bean
    WebSocketHandlerMapping graphQlSockets(SocketHandler handler, CallerLimits limits) {
        var upgrade = new WebSocketHttpRequestHandler(handler);
        upgrade.getHandshakeInterceptors().add(new OriginHandshakeInterceptor(limits.origins()));
        upgrade.getHandshakeInterceptors().add(new WhoCalls(new CallerAddress(limits.trustedProxies())));
        var mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(GraphQlAnswer.PATH, upgrade));
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }

    /// Remembers who opened the socket.
    private record WhoCalls(CallerAddress addresses) implements HandshakeInterceptor {
        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            if (!(request instanceof ServletServerHttpRequest servlet)) return false;
            var http = servlet.getServletRequest();
            attributes.put(Caller.ATTRIBUTE, Caller.of(http, addresses));
            var viewer = http.getAttribute(Viewer.class.getName());
            attributes.put(Viewer.class.getName(), viewer == null ? Viewer.ANYONE : viewer);
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception failure) {}
    }
}
