package org.citypeers;

import org.citypeers.shared.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;

/// Runs the portal; a start that fails ends in one sentence on standard error and an exit code, see [StartRefused].
public final class Portal {
    private static final int UNKNOWN = 1;

    private Portal() {}

    /// @param arguments of the command line
    public static void open(String[] arguments) {
        Memory.beModest();
        try {
            var portal = new SpringApplication(CityPeers.class);
            var farewell = new SaysItStopped();
            portal.addListeners(farewell);
            // handlers run in reverse: added after that of the log, it can still be said
            portal.addInitializers(
                    context -> SpringApplication.getShutdownHandlers().add(farewell));
            portal.run(arguments);
        } catch (RuntimeException failure) {
            var refused = explained(failure);
            System.err.println(refused.getMessage());
            System.exit(refused.exitCode());
        }
    }

    private static StartRefused explained(Throwable failure) {
        Throwable last = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) return refused;
            if (cause instanceof PortInUseException taken)
                return new StartRefused(
                        "Port " + taken.getPort()
                                + " is in use by another program: stop that program, or choose another"
                                + " port with --server.port.",
                        StartRefused.PORT_IN_USE);
            last = cause;
        }
        return new StartRefused(
                "CityPeers could not start (" + last.getClass().getSimpleName() + ": " + last.getMessage()
                        + "); the log above says more.",
                UNKNOWN);
    }
}
