package org.citypeers.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.Map;
import org.citypeers.PortalTest;
import org.citypeers.shared.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

@PortalTest
class DiskGuardTests {
    @Autowired
    Neo4jClient client;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    GraphProperties settings;

    @Autowired
    SchemaSteps schema;

    @Autowired
    Probe probe;

    @TempDir
    Path folder;

    @Test
    void onANearlyFullDiskNothingIsWrittenAndQuestionsAreStillAnswered() {
        var full = new DiskGuard(folder, DataSize.ofTerabytes(100_000));
        var graph = new Graph(client, transactions, settings, schema, full);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> graph.run("CREATE (:DiskGuardTest)", Map.of()))
                .withMessageContaining("MB left")
                .withMessageContaining("free some space");
        record Row(long found) {}
        assertThat(graph.one(Row.class, "MATCH (made:DiskGuardTest) RETURN count(made) AS found", Map.of()))
                .contains(new Row(0));
        assertThat(new GraphHealth(probe, full).health().getStatus().getCode()).isEqualTo("OUT_OF_SERVICE");
    }

    @Test
    void withRoomOnTheDiskAllIsWell() {
        var roomy = new DiskGuard(folder, DataSize.ofBytes(1));
        assertThatNoException().isThrownBy(roomy::check);
        assertThat(new GraphHealth(probe, roomy).health().getStatus().getCode()).isEqualTo("UP");
    }
}
