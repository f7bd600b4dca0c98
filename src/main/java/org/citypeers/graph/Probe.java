package org.citypeers.graph;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One small write and read, within a second.
@Component
class Probe {
    private final Neo4jClient client;
    private final TransactionTemplate transaction;

    Probe(Neo4jClient client, PlatformTransactionManager transactions) {
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(1);
    }

    /// @throws RuntimeException when the graph does not answer
    void touch() {
        transaction.executeWithoutResult(
                running -> client.query("""
                MERGE (probe:Probe {name: 'health'})
                SET probe.at = datetime()
                RETURN probe.at AS at
                """).fetch().one().orElseThrow());
    }
}
