package org.citypeers.graph.embedded;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.citypeers.graph.GraphProperties;
import org.citypeers.shared.StartRefused;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Neo4j in this process and opens nothing but Bolt, on a random port of 127.0.0.1 with a password made anew at
/// every start: an interrupted thread inside the embedded API would panic the whole graph, over Bolt it fails one call.
final class EmbeddedGraph implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedGraph.class);
    static final String USER = "neo4j";

    /// The first statement brings up the whole planner; on a busy machine that takes longer than any unit of work may.
    private static final Duration FIRST_STATEMENT = Duration.ofMinutes(2);

    private final DatabaseManagementService service;
    private final String uri;
    private final String password;

    private EmbeddedGraph(DatabaseManagementService service, String uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /// @param data the portal's data folder; the graph lives in `graph` below it
    /// @throws StartRefused when the folder is in use, cannot be written, or the disk is full
    static EmbeddedGraph start(Path data, GraphProperties settings) {
        var started = System.nanoTime();
        var home = folder(data);
        refuseFullDisk(home, settings.minimumFreeDisk().toBytes());
        try {
            var service = builder(home, settings).build();
            var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            var address = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            if (address == null) throw new IllegalStateException("the embedded graph opened no Bolt port");
            var password = newPassword(data);
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password),
                            Result::resultAsString,
                            FIRST_STATEMENT);
            LOG.info("The graph in {} is open after {} ms", home, (System.nanoTime() - started) / 1_000_000);
            return new EmbeddedGraph(service, "bolt://127.0.0.1:" + address.getPort(), password);
        } catch (IOException failure) {
            throw unusable(data, failure);
        } catch (RuntimeException failure) {
            throw explained(data, failure);
        }
    }

    String uri() {
        return uri;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static DatabaseManagementServiceBuilder builder(Path home, GraphProperties settings) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        settings.pageCache().toBytes())
                .setConfig(GraphDatabaseSettings.transaction_timeout, settings.writeTimeout())
                .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, settings.lockTimeout())
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        settings.transactionMemory().toBytes())
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        settings.totalTransactionMemory().toBytes())
                .setConfig(GraphDatabaseSettings.max_concurrent_transactions, settings.concurrentTransactions())
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 days 500M")
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2));
    }

    private static Path folder(Path data) {
        try {
            return Files.createDirectories(data.resolve("graph"));
        } catch (IOException failure) {
            throw unusable(data, failure);
        }
    }

    private static void refuseFullDisk(Path home, long minimum) {
        long free = home.toFile().getUsableSpace();
        if (free < minimum)
            throw new StartRefused(
                    "The disk under " + home.toAbsolutePath() + " has only " + free / 1_048_576
                            + " MB left and CityPeers needs " + minimum / 1_048_576
                            + " MB to start: free some space, or give another folder with --citypeers.data.",
                    StartRefused.NO_SPACE);
    }

    private static String newPassword(Path data) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        var file = data.resolve("graph-password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        return password;
    }

    private static RuntimeException explained(Path data, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException || cause instanceof OverlappingFileLockException)
                return new StartRefused(
                        "Another CityPeers is using the data folder " + data.toAbsolutePath()
                                + ": stop it first, or give this one a folder of its own with --citypeers.data.",
                        StartRefused.FOLDER_IN_USE);
            var message = String.valueOf(cause.getMessage());
            if (message.contains("No space left"))
                return new StartRefused(
                        "The disk under " + data.toAbsolutePath()
                                + " is full: free some space and start again; nothing was lost.",
                        StartRefused.NO_SPACE);
        }
        return failure;
    }

    private static StartRefused unusable(Path data, IOException failure) {
        return new StartRefused(
                "The data folder " + data.toAbsolutePath() + " cannot be written (" + failure.getMessage()
                        + "): make it writable, or give another one with --citypeers.data.",
                StartRefused.FOLDER_UNUSABLE);
    }
}
