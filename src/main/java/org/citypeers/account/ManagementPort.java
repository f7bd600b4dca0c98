package org.citypeers.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Requests on the port for health and metrics, which only this machine reaches. Where the operator has laid it on the
/// portal's own port, nothing is: anybody reaches that.
final class ManagementPort implements RequestMatcher {
    private static final int NONE = -1;

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        int port = port("local.management.port");
        return port != NONE && request.getLocalPort() == port && port != port("local.server.port");
    }

    private int port(String property) {
        return environment.getProperty(property, Integer.class, NONE);
    }
}
