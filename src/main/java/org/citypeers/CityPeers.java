package org.citypeers;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The portal: all rooms in one application.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CityPeers {}
