package org.citypeers.graph;

import java.util.concurrent.TimeUnit;
import org.citypeers.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// An embedded graph that panicked (a full disk does it) answers nothing until the process is started again: so the
/// process ends at once, which loses nothing that was acknowledged, and whoever supervises it starts it anew.
@Component
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "\0never")
class PanicWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PanicWatch.class);
    private final Probe probe;

    PanicWatch(Probe probe) {
        this.probe = probe;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            probe.touch();
        } catch (RuntimeException failure) {
            if (panicked(failure)) halt();
            LOG.warn("The graph did not answer a probe: {}", failure.getMessage());
        }
    }

    private static boolean panicked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (String.valueOf(cause.getMessage()).contains("needs to be restarted")) return true;
        return false;
    }

    private static void halt() {
        System.err.println("The graph stopped itself, most often because the disk is full: free some space and start"
                + " CityPeers again; everything acknowledged is kept.");
        Runtime.getRuntime().halt(StartRefused.NO_SPACE);
    }
}
