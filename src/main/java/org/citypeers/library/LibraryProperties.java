package org.citypeers.library;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the library.
///
/// @param searchTimeout after which a search is given up
/// @param commitEvery how long changes may wait to be made durable; they are found before
/// @param commitAfter how many changes may wait to be made durable
/// @param poll how often to look for changes other portals made to the graph
/// @param checkEvery how often to see whether the graph is still the one the index was made from
/// @param retryEvery how often to try again what could not be read from the graph
/// @param verifyAtStart compare the whole index to the graph once it has caught up, and say what came out
@ConfigurationProperties("citypeers.library")
record LibraryProperties(
        @DefaultValue("1s") Duration searchTimeout,
        @DefaultValue("3s") Duration commitEvery,
        @DefaultValue("1000") int commitAfter,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("10s") Duration checkEvery,
        @DefaultValue("60s") Duration retryEvery,
        @DefaultValue("false") boolean verifyAtStart) {}
