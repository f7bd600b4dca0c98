package org.citypeers;

import org.springframework.boot.SpringApplication;

/// Starts the portal.
public final class Start {
    private Start() {}

    public static void main(String[] arguments) {
        SpringApplication.run(CityPeers.class, arguments);
    }
}
