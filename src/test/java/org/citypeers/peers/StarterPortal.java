package org.citypeers.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citypeers.CityPeers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/// A portal of its own with the starter library and its samples, in the JVM of the tests.
public final class StarterPortal implements AutoCloseable {
    private static final long LONGEST_START_MS = 240_000;

    private static @Nullable StarterPortal shared;

    private final ConfigurableApplicationContext portal;

    private StarterPortal(ConfigurableApplicationContext portal) {
        this.portal = portal;
    }

    /// One for all tests of the JVM: its start takes longer than they do. It closes with the JVM.
    public static synchronized StarterPortal shared() {
        var there = shared;
        if (there == null) there = start();
        shared = there;
        return there;
    }

    static StarterPortal start() {
        try {
            var data = Files.createTempDirectory("citypeers-starter");
            return new StarterPortal(SpringApplication.run(
                            CityPeers.class,
                            "--server.port=0",
                            "--citypeers.data=" + data,
                            "--citypeers.library.search-timeout=20s",
                            "--citypeers.graph.read-timeout=30s",
                            "--citypeers.graphql.time=60s",
                            "--citypeers.shelf=true",
                            "--citypeers.samples=true"))
                    .ready();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private StarterPortal ready() {
        var health = portal.getBean(HealthEndpoint.class);
        long until = System.currentTimeMillis() + LONGEST_START_MS;
        while (!isUp(health, "shelf") || !isUp(health, "library")) {
            if (System.currentTimeMillis() > until) throw new IllegalStateException("the shelf is not loaded");
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return this;
    }

    private static boolean isUp(HealthEndpoint health, String part) {
        var said = health.healthForPath(part);
        return said != null && Status.UP.equals(said.getStatus());
    }

    Peers peers() {
        return portal.getBean(Peers.class);
    }

    public <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    public Path data() {
        return Path.of(portal.getEnvironment().getRequiredProperty("citypeers.data"));
    }

    public int port() {
        return Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        portal.close();
    }
}
