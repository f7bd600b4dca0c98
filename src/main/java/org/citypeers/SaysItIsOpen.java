package org.citypeers;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started the portal where it answers.
@Component
class SaysItIsOpen {
    private static final Logger LOG = LoggerFactory.getLogger(SaysItIsOpen.class);

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        var taken = ready.getTimeTaken() == null ? Duration.ZERO : ready.getTimeTaken();
        LOG.info(
                "CityPeers answers at http://localhost:{}/graphql, {} s after its start",
                web.getWebServer().getPort(),
                taken.toMillis() / 1000.0);
        var management = web.getEnvironment().getProperty("local.management.port");
        if (management != null) LOG.info("Health and metrics stand at http://127.0.0.1:{}/actuator", management);
    }
}
