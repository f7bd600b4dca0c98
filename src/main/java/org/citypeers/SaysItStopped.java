package org.citypeers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/// Tells whoever stops the portal that it has heard, and how long the stop took: run as a shutdown handler, when
/// everything is closed.
final class SaysItStopped implements ApplicationListener<ContextClosedEvent>, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SaysItStopped.class);

    private volatile long asked;

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        asked = System.nanoTime();
        LOG.info("CityPeers is stopping: it answers what it has accepted, and takes in nothing more");
    }

    @Override
    public void run() {
        if (asked != 0) LOG.info("CityPeers has stopped after {} s", (System.nanoTime() - asked) / 1_000_000 / 1000.0);
    }
}
