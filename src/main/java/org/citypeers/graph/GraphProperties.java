package org.citypeers.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the graph room.
///
/// @param readTimeout after which a question is stopped in the graph, in whole seconds; twice as long until it
///     was answered once, because it is planned first
/// @param writeTimeout after which a unit of work is stopped in the graph, in whole seconds
/// @param lockTimeout how long a transaction of the embedded graph waits for a lock
/// @param transactionMemory the most one transaction of the embedded graph may hold
/// @param totalTransactionMemory the most all transactions of the embedded graph may hold together
/// @param concurrentTransactions how many transactions the embedded graph runs at once
/// @param pageCache memory for the embedded graph's files, outside the heap
/// @param minimumFreeDisk below this the portal does not start
/// @param keptFreeDisk below this nothing is written any more, and the portal is not ready; questions are answered
@ConfigurationProperties("citypeers.graph")
public record GraphProperties(
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("20s") Duration writeTimeout,
        @DefaultValue("2s") Duration lockTimeout,
        @DefaultValue("64MB") DataSize transactionMemory,
        @DefaultValue("256MB") DataSize totalTransactionMemory,
        @DefaultValue("64") int concurrentTransactions,
        @DefaultValue("128MB") DataSize pageCache,
        @DefaultValue("128MB") DataSize minimumFreeDisk,
        @DefaultValue("64MB") DataSize keptFreeDisk) {}
