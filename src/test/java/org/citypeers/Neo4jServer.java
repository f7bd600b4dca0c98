package org.citypeers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/// A Neo4j server in a JVM of its own, as an operator would run one: `java … Neo4jServer <folder> <port> <password>`.
public final class Neo4jServer implements AutoCloseable {
    static final String PASSWORD = "a-server-of-its-own";
    private final Process process;
    private final int port;

    private Neo4jServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static void main(String[] arguments) throws InterruptedException {
        boolean fresh = Files.notExists(Path.of(arguments[0], "data"));
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .build();
        if (fresh)
            service.database("system")
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", arguments[2]));
        System.out.println("open");
        new CountDownLatch(1).await();
    }

    public static Neo4jServer start(Path folder) throws IOException {
        return start(folder, ChildPortal.freePort());
    }

    /// Starts a server again where it was, once it is closed.
    public static Neo4jServer start(Path folder, int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Neo4jServer.class.getName(),
                        folder.toString(),
                        String.valueOf(port),
                        PASSWORD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.equals("open")) return new Neo4jServer(process, port);
        throw new IllegalStateException("the Neo4j server did not start");
    }

    public int port() {
        return port;
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    public String[] settings() {
        return new String[] {
            "--spring.neo4j.uri=" + uri(),
            "--spring.neo4j.authentication.username=neo4j",
            "--spring.neo4j.authentication.password=" + PASSWORD
        };
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
