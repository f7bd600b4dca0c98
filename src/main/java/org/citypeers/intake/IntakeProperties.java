package org.citypeers.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the intake room.
///
/// @param shelf whether the shelf is loaded at start
/// @param shelfFolder a folder to load instead of the shelf inside the program, for those who edit it
/// @param samples whether invented examples are loaded, too; when false they are removed at start
/// @param searchableWithin how long the last line of an import, and the start, wait until the search has caught up
@ConfigurationProperties("citypeers")
record IntakeProperties(
        @DefaultValue("true") boolean shelf,
        @Nullable Path shelfFolder,
        @DefaultValue("false") boolean samples,
        @DefaultValue("60s") Duration searchableWithin) {}
